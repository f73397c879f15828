using OneWindow.Law.Calendar;

namespace OneWindow.Law.Clocks;

/// <summary>Reads a clock on a day.</summary>
public static class ClockReader
{
    /// <summary>Reads the clock as of a day.</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="today">The day in China.</param>
    /// <param name="now">The instant, UTC, for limits in hours; the first instant of <paramref name="today"/> where null.</param>
    public static ClockReading Read(this ClockLedger ledger, Deadline deadline, WorkCalendar calendar, DateOnly today, DateTime? now = null) =>
        ledger.DueInstant(deadline) is { } dueInstant
            ? ReadHours(ledger, deadline, calendar, dueInstant, now ?? ClockDue.StartOf(today))
            : ReadDays(ledger, deadline, calendar, ledger.Walk(deadline, calendar), today);

    internal static ClockReading ReadDays(ClockLedger ledger, Deadline deadline, WorkCalendar calendar, ClockWalk walk, DateOnly today)
    {
        var unit = deadline.Period is { Unit: PeriodUnit.WorkingDay } ? PeriodUnit.WorkingDay : PeriodUnit.CalendarDay;
        var asOf = ledger.Stopped?.Day ?? today;
        var used = walk.Days.LastOrDefault(day => day.Date <= asOf).Number;
        var overdue = walk.Due < asOf ? OverdueOf(walk.Due.Value, asOf, unit, calendar) : (Length: 0, Unit: unit);
        var state = StateOf(ledger, walk.Due < asOf);
        int? left = state switch
        {
            ClockState.Running => walk.Days.Count(day => day.Date > today && day.Date <= walk.Due && day.Part is (WalkedDayPart.Counted or WalkedDayPart.MovedPast)),
            ClockState.Suspended => walk.Length - (walk.Days is [.., var last] ? last.Number : 0),
            _ => null,
        };

        return new ClockReading(
            deadline.Name,
            state,
            LightOf(state, left, deadline),
            walk.Due,
            null,
            ledger.ServiceNormDay(deadline, calendar),
            state == ClockState.Overdue ? overdue.Unit : unit,
            left,
            state == ClockState.Overdue ? overdue.Length : null,
            state is ClockState.MetLate ? used + CountAfter(walk, asOf, unit, calendar) : used,
            deadline.Counting.AtEnd != RestDayAtEnd.Stays && IsProvisional(walk, unit, calendar));
    }

    private static ClockReading ReadHours(ClockLedger ledger, Deadline deadline, WorkCalendar calendar, DateTime due, DateTime now)
    {
        var asOf = ledger.Stopped is { } stop ? stop.At ?? ClockDue.StartOf(stop.Day) : now;
        var state = StateOf(ledger, asOf > due);
        int? left = state == ClockState.Running ? (int)Math.Floor((due - asOf).TotalHours) : null;
        return new ClockReading(
            deadline.Name,
            state,
            LightOf(state, left, deadline),
            ClockDue.ChinaDay(due),
            due,
            ledger.ServiceNormDay(deadline, calendar),
            PeriodUnit.Hour,
            left,
            state == ClockState.Overdue ? (int)Math.Ceiling((asOf - due).TotalHours) : null,
            Math.Max(0, (int)Math.Ceiling((asOf - ledger.StartedAt!.Value).TotalHours)),
            IsProvisional: false);
    }

    private static ClockState StateOf(ClockLedger ledger, bool isLate) => ledger switch
    {
        { Stopped.Outcome: ClockOutcome.NoLongerNeeded } => ClockState.NoLongerNeeded,
        { Stopped: not null } => isLate ? ClockState.MetLate : ClockState.MetInTime,
        { IsSuspended: true } => ClockState.Suspended,
        _ => isLate ? ClockState.Overdue : ClockState.Running,
    };

    private static ClockLight LightOf(ClockState state, int? left, Deadline deadline) => state switch
    {
        ClockState.Running => left <= deadline.Warnings.YellowAt ? ClockLight.Yellow : ClockLight.Green,
        ClockState.Overdue => ClockLight.Red,
        ClockState.Suspended => ClockLight.Paused,
        ClockState.MetInTime or ClockState.MetLate or ClockState.NoLongerNeeded => ClockLight.Stopped,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "unknown state"),
    };

    /// <summary>On a weekend right after the due day no working day has passed yet, and still it is late: then days are counted.</summary>
    private static (int Length, PeriodUnit Unit) OverdueOf(DateOnly due, DateOnly asOf, PeriodUnit unit, WorkCalendar calendar)
    {
        var workingDays = unit == PeriodUnit.WorkingDay ? calendar.CountWorkingDays(due, asOf) : 0;
        return workingDays > 0 ? (workingDays, PeriodUnit.WorkingDay) : (asOf.DayNumber - due.DayNumber, PeriodUnit.CalendarDay);
    }

    private static int CountAfter(ClockWalk walk, DateOnly asOf, PeriodUnit unit, WorkCalendar calendar) => unit == PeriodUnit.WorkingDay
        ? calendar.CountWorkingDays(walk.Due!.Value, asOf)
        : asOf.DayNumber - walk.CountedEnd!.Value.DayNumber;

    private static bool IsProvisional(ClockWalk walk, PeriodUnit unit, WorkCalendar calendar)
    {
        // Inside a calendar period every day counts, so only the year of its end matters.
        var relevant = unit == PeriodUnit.WorkingDay ? walk.Days : walk.Days.Where(day => day.Date >= walk.CountedEnd);
        return relevant.Select(day => day.Date.Year).Distinct().Any(calendar.IsProvisional);
    }
}
