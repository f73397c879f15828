using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Clocks;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>A clock whose yellow light is on, or that is past due.</summary>
/// <param name="Case">The case.</param>
/// <param name="Procedure">The code of the procedure.</param>
/// <param name="Unit">The unit that handles it.</param>
/// <param name="Lead">The officer who leads; null before officers are named.</param>
/// <param name="Clock">The clock's identifier within its case.</param>
/// <param name="Name">The Chinese name of the deadline.</param>
/// <param name="DueOn">Its due day.</param>
/// <param name="OnlyReminds">Whether nothing follows when it lapses: another time limit is the law's.</param>
public sealed record WarningClock(
    CaseId Case, string Procedure, UnitId Unit, AppointmentId? Lead, string Clock, string Name, DateOnly DueOn, bool OnlyReminds)
{
    /// <summary>Whether it is past due (red); before that it is yellow. One that only reminds stays yellow.</summary>
    public bool IsRed(DateOnly today) => DueOn < today && !OnlyReminds;
}

/// <summary>Lists the clocks that somebody is to be reminded of.</summary>
public sealed class WarningClocks(OneWindowDb db, ProcedureBook procedures, CaseCalendar calendar)
{
    /// <summary>The clocks with a light on in the next cases after a key.</summary>
    /// <param name="today">The day.</param>
    /// <param name="after">The last case of the page before; the empty identifier for the first page.</param>
    /// <param name="most">At most so many cases.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The clocks, and the last case looked at; null when there are no more.</returns>
    public async Task<(IReadOnlyList<WarningClock> Clocks, CaseId? Last)> PageAsync(DateOnly today, CaseId after, int most, CancellationToken cancel)
    {
        var rows = await db.Set<Case>().AsNoTracking()
            .Where(one => one.EndedOn == null && (one.WarnOn <= today || one.RemindOn <= today) && one.Id > after)
            .OrderBy(one => one.Id)
            .Take(most)
            .Select(one => new { one.Id, one.Procedure, one.ProcedureVersion, one.UnitId, one.LeadId, one.DueDays, one.Standing })
            .ToListAsync(cancel);
        var clocks =
            from row in rows
            from clock in row.Standing.Clocks
            where row.DueDays.ContainsKey(clock.Id)
            let deadline = procedures.Of(row.Procedure, row.ProcedureVersion).DeadlineOf(clock.Deadline)
            let due = row.DueDays[clock.Id]
            where CaseStanding.WarnDay(deadline, due, calendar.Current) <= today
            select new WarningClock(row.Id, row.Procedure, row.UnitId, row.LeadId, clock.Id, deadline.Name, due, deadline.OnExpiry == ExpiryConsequence.ReminderOnly);
        return ([.. clocks], rows.Count == most ? rows[^1].Id : null);
    }
}
