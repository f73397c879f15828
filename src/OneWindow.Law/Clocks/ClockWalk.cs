using OneWindow.Law.Calendar;

namespace OneWindow.Law.Clocks;

/// <summary>What a walked day does for the count.</summary>
internal enum WalkedDayPart
{
    Counted,
    RestDay,
    Suspended,
    MovedPast,
}

/// <summary>One day after the start: whether it counts, and up to which number.</summary>
internal readonly record struct WalkedDay(DateOnly Date, WalkedDayPart Part, int Number);

/// <summary>
/// Walks from the start of a limit day by day until the count is reached, then moves the end off a rest day. Everything that a page
/// says about a clock is read off this one walk, so that the due day and its explanation cannot disagree.
/// </summary>
internal sealed class ClockWalk
{
    private readonly WorkCalendar _calendar;
    private readonly IReadOnlyList<ClockSuspension> _suspensions;
    private readonly List<WalkedDay> _days = [];

    private ClockWalk(WorkCalendar calendar, IReadOnlyList<ClockSuspension> suspensions) => (_calendar, _suspensions) = (calendar, suspensions);

    /// <summary>The days after the start up to the due day; while suspended, up to the last day before the suspension.</summary>
    internal IReadOnlyList<WalkedDay> Days => _days;

    /// <summary>The day on which the count is reached, before it moves; null while suspended.</summary>
    internal DateOnly? CountedEnd { get; private set; }

    /// <summary>The last day in time; null while suspended.</summary>
    internal DateOnly? Due { get; private set; }

    /// <summary>The whole length in counted days.</summary>
    internal int Length { get; private set; }

    /// <summary>Walks a limit of one or more lengths in a row.</summary>
    internal static ClockWalk Of(
        DateOnly start, IEnumerable<Period> lengths, RestDayAtEnd atEnd, WorkCalendar calendar, IReadOnlyList<ClockSuspension>? suspensions = null)
    {
        var walk = new ClockWalk(calendar, suspensions ?? []);
        var end = start;
        var onlyWorkingDays = true;
        foreach (var (count, unit) in Merge(lengths))
        {
            onlyWorkingDays &= unit == PeriodUnit.WorkingDay;
            var days = unit == PeriodUnit.Month ? end.AddMonths(count).DayNumber - end.DayNumber : count;
            walk.Length += days;
            if (walk.Count(end, days, unit == PeriodUnit.WorkingDay) is not { } reached)
            {
                return walk;
            }

            end = reached;
        }

        walk.CountedEnd = end;
        walk.Due = onlyWorkingDays ? end : walk.Move(end, atEnd);
        return walk;
    }

    /// <summary>
    /// Lengths of one unit that follow each other are one length: 45 + 15 days are 60 from the start, and months are added once
    /// (31 January + 1 + 1 month is 31 March, not 28 March).
    /// </summary>
    private static List<(int Count, PeriodUnit Unit)> Merge(IEnumerable<Period> lengths)
    {
        var merged = new List<(int Count, PeriodUnit Unit)>();
        foreach (var length in lengths)
        {
            var next = length.Unit == PeriodUnit.Year ? (Count: length.Length * 12, Unit: PeriodUnit.Month) : (Count: length.Length, length.Unit);
            if (merged is [.., var last] && last.Unit == next.Unit)
            {
                merged[^1] = (last.Count + next.Count, next.Unit);
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    private DateOnly? Count(DateOnly from, int days, bool onlyWorkingDays)
    {
        var number = _days is [.., var before] ? before.Number : 0;
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            var part = PartOf(day, onlyWorkingDays);
            if (part is null)
            {
                return null;
            }

            if (part == WalkedDayPart.Counted)
            {
                days--;
                number++;
            }

            _days.Add(new(day, part.Value, number));
        }

        return day;
    }

    private DateOnly? Move(DateOnly end, RestDayAtEnd atEnd)
    {
        switch (atEnd)
        {
            case RestDayAtEnd.Stays:
                return end;
            case RestDayAtEnd.MovesEarlier:
                return _calendar.OnOrBefore(end);
            default:
                var number = Length;
                var day = end;
                while (PartOf(day, onlyWorkingDays: true) is { } part)
                {
                    if (part == WalkedDayPart.Counted)
                    {
                        return day;
                    }

                    day = day.AddDays(1);
                    _days.Add(new(day, WalkedDayPart.MovedPast, number));
                }

                return null;
        }
    }

    /// <summary>What the day does; null on the first day of a suspension that lasts, where the walk ends.</summary>
    private WalkedDayPart? PartOf(DateOnly day, bool onlyWorkingDays)
    {
        foreach (var suspension in _suspensions)
        {
            if (day >= suspension.From && suspension.ResumedOn is null)
            {
                return null;
            }

            if (day >= suspension.From && day < suspension.ResumedOn)
            {
                return WalkedDayPart.Suspended;
            }
        }

        return onlyWorkingDays && !_calendar.IsWorkingDay(day) ? WalkedDayPart.RestDay : WalkedDayPart.Counted;
    }
}
