using OneWindow.Law.Calendar;

namespace OneWindow.Law.Clocks;

/// <summary>Which reading of “N days before the hearing” holds (calendar.md K-09).</summary>
public enum BackwardCount
{
    /// <summary>N full days lie between the act and the hearing; neither end counts. For the authority's own notice (the strict reading).</summary>
    FullDaysBetween,

    /// <summary>The N-th day back is still in time. For a party's step (the lenient reading).</summary>
    NthDayBack,
}

/// <summary>Counts bare periods, without a clock.</summary>
public static class PeriodCounting
{
    /// <summary>The last day of a period that starts with an event.</summary>
    /// <param name="period">The period; not in hours.</param>
    /// <param name="eventDay">The day of the event, not counted (K-01).</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="counting">How; as usual for the unit where null.</param>
    /// <returns>The last day in time, inclusive. 31 August + 6 months is 28 February, moved off a rest day (K-05, K-02).</returns>
    /// <exception cref="ArgumentException">The period is in hours; see <see cref="DueInstant"/>.</exception>
    public static DateOnly DueDay(this Period period, DateOnly eventDay, WorkCalendar calendar, Counting? counting = null)
    {
        ThrowIfHours(period);
        var walk = ClockWalk.Of(eventDay, [period], (counting ?? Counting.Of(period.Unit)).AtEnd, calendar);
        return walk.Due!.Value;
    }

    /// <summary>The instant at which a period in hours ends; it runs from the event through nights and holidays (K-07).</summary>
    /// <exception cref="ArgumentException">The period is not in hours.</exception>
    public static DateTime DueInstant(this Period period, DateTime eventInstant) => period.Unit == PeriodUnit.Hour
        ? eventInstant.AddHours(period.Length)
        : throw new ArgumentException("The period is not in hours.", nameof(period));

    /// <summary>The last day on which something may be done that must be done a period before another day (K-09).</summary>
    /// <param name="period">How long before: working or calendar days.</param>
    /// <param name="day">The day of the hearing, not counted.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="reading">Which reading holds.</param>
    /// <returns>
    /// The latest day, inclusive. Before a hearing on 13 October 2026, five full working days are left after 29 September;
    /// the third working day back is 9 October.
    /// </returns>
    /// <exception cref="ArgumentException">The period is not in days.</exception>
    public static DateOnly LatestDayBefore(this Period period, DateOnly day, WorkCalendar calendar, BackwardCount reading)
    {
        if (period.Unit is not (PeriodUnit.WorkingDay or PeriodUnit.CalendarDay))
        {
            throw new ArgumentException("Only days are counted backward.", nameof(period));
        }

        var latest = day;
        for (var left = period.Length; left > 0;)
        {
            latest = latest.AddDays(-1);
            left -= period.Unit == PeriodUnit.CalendarDay || calendar.IsWorkingDay(latest) ? 1 : 0;
        }

        if (reading == BackwardCount.NthDayBack)
        {
            return latest;
        }

        // An office serves on its working days: the act itself must fall on one where working days are counted.
        latest = latest.AddDays(-1);
        return period.Unit == PeriodUnit.WorkingDay ? calendar.OnOrBefore(latest) : latest;
    }

    private static void ThrowIfHours(Period period)
    {
        if (period.Unit == PeriodUnit.Hour)
        {
            throw new ArgumentException("A period in hours ends at an instant, not on a day.", nameof(period));
        }
    }
}
