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
    IReadOnlyList<SuggestedClaim> Suggestions, NextActionView Next, TriageReferral? Referral);

/// <summary>A party, masked.</summary>
public sealed record PartyLine(PartyId Id, string Role, string Name, string? IdentityNumber, string? Telephone, string? Address, MatterParty Facts);

/// <summary>Reads what the page of a matter shows.</summary>
public sealed class MatterRecord(OneWindowDb db, IMatterFiles files, StaffDirectory staff, ICaseDirectory cases)
{
    private const int MostEvents = 500;

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
            NextSteps.Of(file, by.Post, referral), referral);
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
