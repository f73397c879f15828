using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Clocks;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom.Queue;

/// <summary>What the list shows.</summary>
public enum RoomView
{
    /// <summary>待我办.</summary>
    Mine,

    /// <summary>分理中.</summary>
    Open,

    /// <summary>已分理、已撤回.</summary>
    Ended,
}

/// <summary>Where a page ends; the next one begins after it.</summary>
public readonly record struct RoomKey(DateOnly SentOn, ReferralId Id);

/// <summary>A line of the room's list.</summary>
public sealed record RoomLine(
    ReferralId Id, string Number, MatterId Matter, string MatterNumber, string Question, string? Employer, string? FirstClaim, DateOnly SentOn,
    string SentBy, ReferralState State, IReadOnlyList<PanelBody> Bodies, RulingKind? Ruling, ClockReading Clock);

/// <summary>Reads the room's list in pages that follow the key: what is open by its due day, what has ended newest first.</summary>
public sealed class RoomQueue(OneWindowDb db, RoomTurns turns, TriageRoomClock clock)
{
    public const int PageSize = 30;

    public async Task<(IReadOnlyList<RoomLine> Lines, bool More)> PageAsync(RoomView view, RoomKey? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var today = by.Today;
        var page = After(Of(view, by), view, after).Take(PageSize + 1);
        var found = await (
            from referral in page
            join row in StaffDirectory.Rows(db) on (AppointmentId?)referral.SentAs equals row.Id into senders
            from sender in senders.DefaultIfEmpty()
            select new { Referral = referral, Sender = sender.Person }).ToListAsync(cancel);
        var rows = Sorted(found.Select(row => row.Referral), view);
        var sentBy = found.ToDictionary(row => row.Referral.Id, row => row.Sender);
        var (ids, asked) = (rows.Select(row => row.Id).ToList(), rows.Select(row => row.MatterId).Distinct().ToList());
        var bodies = (await db.Set<PanelOpinion>().Where(opinion => ids.Contains(opinion.ReferralId))
            .Select(opinion => new { opinion.ReferralId, opinion.Body }).Distinct().ToListAsync(cancel)).ToLookup(row => row.ReferralId, row => row.Body);
        var matters = await (
            from matter in db.Set<Matter>().AsNoTracking().Where(matter => asked.Contains(matter.Id))
            join row in EmployerDirectory.Rows(db) on matter.EmployerId equals row.Id into known
            from employer in known.DefaultIfEmpty()
            select new
            {
                matter.Id, matter.Number, matter.EmployerId, matter.EmployerAsNamed, EmployerName = employer.Name,
                FirstClaim = matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(),
            }).ToDictionaryAsync(matter => matter.Id, cancel);
        return (
        [
            .. from row in rows.Take(PageSize)
               let matter = matters[row.MatterId]
               select new RoomLine(
                   row.Id, row.Number, matter.Id, matter.Number, row.Question,
                   matter.EmployerId is null ? matter.EmployerAsNamed : matter.EmployerName,
                   matter.FirstClaim is { } type ? ClaimTypes.Find(type)?.Name : null, row.SentOn, sentBy[row.Id] ?? "—",
                   row.State, [.. bodies[row.Id]], row.Ruling?.Kind, clock.Read(row.SentOn, row.State, DayOf(row.EndedAt), today)),
        ], rows.Count > PageSize);
    }

    private static List<TriageReferral> Sorted(IEnumerable<TriageReferral> rows, RoomView view) => view == RoomView.Ended
        ? [.. rows.OrderByDescending(row => row.SentOn).ThenByDescending(row => row.Id.Value)]
        : [.. rows.OrderBy(row => row.SentOn).ThenBy(row => row.Id.Value)];

    private static DateOnly? DayOf(DateTime? at) => at is { } instant ? ChinaTime.DayOf(instant) : null;

    private IQueryable<TriageReferral> Of(RoomView view, ActionContext by) => view switch
    {
        RoomView.Mine => turns.Of(by),
        RoomView.Open => db.Set<TriageReferral>().AsNoTracking().Where(row => row.State == ReferralState.Sent || row.State == ReferralState.UnderExamination),
        RoomView.Ended => db.Set<TriageReferral>().AsNoTracking().Where(row => row.State != ReferralState.Sent && row.State != ReferralState.UnderExamination),
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, message: null),
    };

    /// <summary>Every term is as long, so the day of sending sorts like the due day.</summary>
    private static IQueryable<TriageReferral> After(IQueryable<TriageReferral> rows, RoomView view, RoomKey? after)
    {
        if (view == RoomView.Ended)
        {
            rows = after is { } last ? rows.Where(row => row.SentOn < last.SentOn || (row.SentOn == last.SentOn && row.Id < last.Id)) : rows;
            return rows.OrderByDescending(row => row.SentOn).ThenByDescending(row => row.Id);
        }

        rows = after is { } key ? rows.Where(row => row.SentOn > key.SentOn || (row.SentOn == key.SentOn && row.Id > key.Id)) : rows;
        return rows.OrderBy(row => row.SentOn).ThenBy(row => row.Id);
    }
}
