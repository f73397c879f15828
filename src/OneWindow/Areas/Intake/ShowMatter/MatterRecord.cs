using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
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
public sealed class MatterRecord(OneWindowDb db, IMatterFiles files, StaffDirectory staff, ICaseDirectory cases)
{
    private const int MostEvents = 500;
    private const int MostDoubles = 50;

    public async Task<MatterPageView?> ReadAsync(MatterId id, ActionContext by, CancellationToken cancel)
    {
        if (await files.ReadAsync(db, id, by, cancel) is not { } file)
        {
            return null;
        }

        var version = await db.Set<Matter>().Where(matter => matter.Id == id).Select(matter => matter.Version).SingleAsync(cancel);
        var entries = await EventStore.ReadAsync(db, MatterEvents.StreamOf(id), 0, MostEvents, cancel);
        var names = await staff.NamesAsync([.. entries.Select(entry => entry.AppointmentId).Distinct()], cancel);
        var referral = await db.Set<TriageReferral>().AsNoTracking().Where(row => row.MatterId == id)
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        return new MatterPageView(
            file with { Narrative = NarrativeMask.Of(file.Narrative) }, version, [.. file.Parties.Select(Masked)],
            [.. Enumerable.Reverse(entries).Select(entry => Line(entry, names))],
            await cases.OfMatterAsync(id, by, cancel),
            await db.Set<SuggestedClaim>().AsNoTracking().Where(row => row.MatterId == id).OrderBy(row => row.Id).ToListAsync(cancel),
            NextSteps.Of(file, by.Post, referral), referral, await DoublesAsync(id, cancel));
    }

    private async Task<Doubles> DoublesAsync(MatterId id, CancellationToken cancel)
    {
        var into = db.Set<Matter>().Where(matter => matter.Id == id).Select(matter => matter.MergedIntoId);
        var rows = await db.Set<Matter>().AsNoTracking().Where(matter => into.Contains(matter.Id) || matter.MergedIntoId == id)
            .OrderBy(matter => matter.Id).Take(MostDoubles)
            .Select(matter => new { Line = new DoubleLine(matter.Id, matter.Number, matter.RegisteredOn, matter.QueryCode), IsDouble = matter.MergedIntoId == id })
            .ToListAsync(cancel);
        return new Doubles(rows.Find(row => !row.IsDouble)?.Line, [.. rows.Where(row => row.IsDouble).Select(row => row.Line)]);
    }

    private static PartyLine Masked(MatterParty party) => new(
        party.Id, party.Role, party.Name, Mask(IntakeFields.IdentityNumber, party.IdentityNumber),
        Mask(IntakeFields.Telephone, party.Telephone), Mask(IntakeFields.Address, party.Address), party);

    private static string? Mask(PersonalField field, string? clear) => clear is null ? null : field.Mask(clear);

    private static TimelineEntry Line(EventEntry entry, IReadOnlyDictionary<AppointmentId, StaffName> names)
    {
        var happened = entry.Read<MatterHappened>();
        var who = names.TryGetValue(entry.AppointmentId, out var name) ? $"{name.Person}（{name.Post}）" : "系统";
        var why = string.Join('；', new[] { happened.Why }.Concat(entry.Kind is "evidence-added" or "evidence-withdrawn" or "case-ended" ? [] : happened.References ?? []).Where(part => !string.IsNullOrEmpty(part)));
        return new TimelineEntry(entry.At, happened.What, who, why.Length == 0 ? null : why, happened.Basis, happened.Before != happened.After);
    }
}
