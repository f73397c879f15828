using OneWindow.Law.Calendar;

namespace OneWindow.Law.Clocks;

/// <summary>When a running time limit is due.</summary>
public static class ClockDue
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>The last day in time, inclusive, in China; null while the clock is suspended.</summary>
    public static DateOnly? DueDay(this ClockLedger ledger, Deadline deadline, WorkCalendar calendar) =>
        ledger.DueInstant(deadline) is { } instant ? ChinaDay(instant) : ledger.Walk(deadline, calendar).Due;

    /// <summary>The last instant in time, UTC, of a limit in hours (K-07); null for other limits, which end with their day (K-06).</summary>
    public static DateTime? DueInstant(this ClockLedger ledger, Deadline deadline) =>
        deadline.Period is { Unit: PeriodUnit.Hour } period && ledger.StartedAt is { } start
            ? start.AddHours(period.Length + ledger.Extensions.Sum(extension => extension.Length.Length))
            : null;

    /// <summary>The last day of the stricter local promise, counted like the statutory term but never extended; null for none or while suspended.</summary>
    public static DateOnly? ServiceNormDay(this ClockLedger ledger, Deadline deadline, WorkCalendar calendar) =>
        deadline.ServiceNorm is { Unit: not PeriodUnit.Hour } norm
            ? ClockWalk.Of(ledger.StartedOn, [norm], Counting.Of(norm.Unit).AtEnd, calendar, ledger.Suspensions).Due
            : null;

    internal static ClockWalk Walk(this ClockLedger ledger, Deadline deadline, WorkCalendar calendar)
    {
        var length = ledger.FixedDueDay is { } written
            ? (written.DayNumber - ledger.StartedOn.DayNumber).CalendarDays
            : deadline.Period ?? throw new ArgumentException($"“{deadline.Code}” has no period and the clock no written day.", nameof(deadline));
        var lengths = ledger.Extensions.Select(extension => extension.Length).Prepend(length);
        return ClockWalk.Of(ledger.StartedOn, lengths, deadline.Counting.AtEnd, calendar, ledger.Suspensions);
    }

    internal static DateOnly ChinaDay(DateTime utc) => DateOnly.FromDateTime(utc + ChinaOffset);

    /// <summary>The first instant, UTC, of a day in China.</summary>
    internal static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc) - ChinaOffset;
}
