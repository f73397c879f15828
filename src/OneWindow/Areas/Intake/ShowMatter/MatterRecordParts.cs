using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.ShowMatter;

/// <summary>One thing that stands in the record of a matter: of all these one is there.</summary>
/// <param name="Version">The version of the matter.</param>
/// <param name="Entry">An event, with who acted.</param>
/// <param name="Referral">The last time it was sent to the triage room.</param>
/// <param name="Suggestion">A claim that reading it suggested.</param>
/// <param name="Double">The other of two registrations of the same.</param>
/// <param name="Case">A case that it led to.</param>
internal sealed record MatterRecordPart(
    long? Version, EventEntry? Entry, NamedRow By, TriageReferral? Referral, SuggestedClaim? Suggestion, MatterDouble? Double, CaseRow Case);

/// <summary>The other of two registrations of the same.</summary>
/// <param name="Line">It.</param>
/// <param name="IsKept">Whether it is the one that is kept.</param>
internal sealed record MatterDouble(DoubleLine Line, bool IsKept);

/// <summary>Reads what stands in the record of a matter beside the matter itself, in one statement: a row for each thing, of a part of its own.</summary>
internal static class MatterRecordParts
{
    private const int MostEvents = 500;
    private const int MostDoubles = 50;

    public static async Task<List<MatterRecordPart>> ReadAsync(
        OneWindowDb db, MatterId id, ICaseDirectory cases, ActionContext by, CancellationToken cancel)
    {
        var stream = MatterEvents.StreamOf(id);
        var entries = db.Set<EventEntry>().Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id).OrderBy(entry => entry.Sequence).Take(MostEvents);
        var referrals = db.Set<TriageReferral>().Where(row => row.MatterId == id).OrderByDescending(row => row.Id).Take(1);
        var merged = db.Set<Matter>().Where(matter => matter.Id == id).Select(matter => matter.MergedIntoId);
        var keeping = db.Set<Matter>().Where(matter => merged.Contains(matter.Id));
        var doubles = db.Set<Matter>().Where(matter => matter.MergedIntoId == id).OrderBy(matter => matter.Id).Take(MostDoubles);
        var led = cases.Rows(by).Where(row => row.MatterId == id);
        var rows = await (
            from part in db.Parts(7)
            join row in db.Set<Matter>().Where(matter => matter.Id == id) on part equals 0 into versions
            from itself in versions.DefaultIfEmpty()
            join row in referrals on part equals 1 into sent
            from referral in sent.DefaultIfEmpty()
            join row in db.Set<SuggestedClaim>().Where(claim => claim.MatterId == id) on part equals 2 into suggestions
            from suggestion in suggestions.DefaultIfEmpty()
            join row in keeping on part equals 3 into kepts
            from kept in kepts.DefaultIfEmpty()
            join row in doubles on part equals 4 into twins
            from twin in twins.DefaultIfEmpty()
            join row in led on part equals 5 into itsCases
            from opened in itsCases.DefaultIfEmpty()
            join row in entries on part equals 6 into happened
            from entry in happened.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on (AppointmentId?)entry.AppointmentId equals row.Id into actors
            from name in actors.DefaultIfEmpty()
            select new
            {
                Version = (long?)itself.Version, Entry = entry, Name = name, Referral = referral, Suggestion = suggestion, Kept = kept,
                Double = twin, Case = opened,
            }).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new MatterRecordPart(
                row.Version, row.Entry, row.Name, row.Referral, row.Suggestion,
                (row.Kept ?? row.Double) is { } other
                    ? new MatterDouble(new DoubleLine(other.Id, other.Number, other.RegisteredOn, other.QueryCode), row.Kept is not null)
                    : null,
                row.Case)),
        ];
    }
}
