using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Intake.ShowMatter;

/// <summary>A matter as its page shows it: numbers of people masked.</summary>
public sealed record MatterPageView(
    MatterFile File, long Version, IReadOnlyList<PartyLine> Parties, IReadOnlyList<TimelineEntry> Record, IReadOnlyList<CaseLine> Cases,
    IReadOnlyList<SuggestedClaim> Suggestions, NextActionView Next, TriageReferral? Referral, Doubles Doubles);

/// <summary>How a matter stands to its double registrations.</summary>
/// <param name="Into">The one that is kept, where this one is the double; null otherwise.</param>
/// <param name="TookIn">The doubles of this one.</param>
public sealed record Doubles(DoubleLine? Into, IReadOnlyList<DoubleLine> TookIn);

/// <summary>One of two registrations of the same.</summary>
public sealed record DoubleLine(MatterId Id, string Number, DateOnly On, string QueryCode);

/// <summary>A party, masked.</summary>
public sealed record PartyLine(PartyId Id, string Role, string Name, string? IdentityNumber, string? Telephone, string? Address, MatterParty Facts);

/// <summary>Reads what the page of a matter shows.</summary>
public sealed class MatterRecord(OneWindowDb db, IMatterFiles files, ICaseDirectory cases)
{
    public async Task<MatterPageView?> ReadAsync(MatterId id, ActionContext by, CancellationToken cancel)
    {
        if (await files.ReadAsync(db, id, by, cancel) is not { } file)
        {
            return null;
        }

        var parts = await MatterRecordParts.ReadAsync(db, id, cases, by, cancel);
        var referral = parts.Select(part => part.Referral).FirstOrDefault(row => row is not null);
        return new MatterPageView(
            file with { Narrative = NarrativeMask.Of(file.Narrative) }, parts.Select(part => part.Version).OfType<long>().Single(), [.. file.Parties.Select(Masked)],
            [.. parts.Where(part => part.Entry is not null).OrderByDescending(part => part.Entry!.Sequence).Select(part => Line(part.Entry!, part.By.Name))],
            [.. parts.Select(part => cases.LineOf(part.Case)).OfType<CaseLine>().OrderBy(line => line.Id.Value)],
            [.. parts.Select(part => part.Suggestion).OfType<SuggestedClaim>().OrderBy(row => row.Id)],
            NextSteps.Of(file, by.Post, referral), referral, DoublesOf([.. parts.Select(part => part.Double).OfType<MatterDouble>()]));
    }

    private static Doubles DoublesOf(List<MatterDouble> others) => new(
        others.Find(other => other.IsKept)?.Line, [.. others.Where(other => !other.IsKept).Select(other => other.Line).OrderBy(line => line.Id)]);

    private static PartyLine Masked(MatterParty party) => new(
        party.Id, party.Role, party.Name, Mask(IntakeFields.IdentityNumber, party.IdentityNumber),
        Mask(IntakeFields.Telephone, party.Telephone), Mask(IntakeFields.Address, party.Address), party);

    private static string? Mask(PersonalField field, string? clear) => clear is null ? null : field.Mask(clear);

    private static string NobodyOfTheStaff(string post) => (post == Posts.Party.Code ? Posts.Party : Posts.System).Name;

    private static TimelineEntry Line(EventEntry entry, StaffName? name)
    {
        var happened = entry.Read<MatterHappened>();
        var who = name is null ? NobodyOfTheStaff(entry.Post) : $"{name.Person}（{name.Post}）";
        var why = string.Join('；', new[] { happened.Why }.Concat(entry.Kind is "evidence-added" or "evidence-withdrawn" or "case-ended" ? [] : happened.References ?? []).Where(part => !string.IsNullOrEmpty(part)));
        return new TimelineEntry(entry.At, happened.What, who, why.Length == 0 ? null : why, happened.Basis, happened.Before != happened.After);
    }
}
