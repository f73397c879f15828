using OneWindow.Law.Calendar;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Clocks;

/// <summary>Why a clock is due on that day: everything a page needs to print under 为什么是这一天.</summary>
/// <param name="Reading">The clock as of the day.</param>
/// <param name="Basis">The article.</param>
/// <param name="FirstCountedDay">Day 1; null where no day has been counted, and for limits in hours.</param>
/// <param name="Excluded">The rest days that do not count, by holiday, weekends last; empty unless working days are counted.</param>
/// <param name="MakeUpWorkdays">The weekend days that count because they are worked; empty unless working days are counted.</param>
/// <param name="MovedFrom">The day on which the count ended, where the end moved off a rest day; null where it did not.</param>
/// <param name="Rules">The counting rules used.</param>
/// <param name="Notices">The notices whose tables were used.</param>
/// <param name="ProvisionalYears">The years walked through that have no table yet.</param>
/// <param name="Rows">The same in words, ready to print as a list of terms.</param>
/// <param name="Days">The days from the start to the due day, in order; empty for limits in hours.</param>
public sealed record ClockExplanation(
    ClockReading Reading,
    Citation Basis,
    DateOnly? FirstCountedDay,
    IReadOnlyList<ExcludedDays> Excluded,
    IReadOnlyList<DateOnly> MakeUpWorkdays,
    DateOnly? MovedFrom,
    IReadOnlyList<CountingRule> Rules,
    IReadOnlyList<CalendarNotice> Notices,
    IReadOnlyList<int> ProvisionalYears,
    IReadOnlyList<ExplanationRow> Rows,
    IReadOnlyList<ClockDay> Days)
{
    /// <summary>The days in weeks from Monday to Sunday for a grid; null pads the first and the last week.</summary>
    public IReadOnlyList<IReadOnlyList<ClockDay?>> Weeks()
    {
        if (Days.Count == 0)
        {
            return [];
        }

        var padding = ((int)Days[0].Date.DayOfWeek + 6) % 7;
        return
        [
            .. Enumerable.Repeat<ClockDay?>(null, padding).Concat(Days).Chunk(7)
                .Select(week => (IReadOnlyList<ClockDay?>)[.. week, .. Enumerable.Repeat<ClockDay?>(null, 7 - week.Length)]),
        ];
    }
}

/// <summary>Rest days of one name that a working-day count leaves out.</summary>
/// <param name="Name">国庆, 周末.</param>
/// <param name="Days">The days in order.</param>
/// <param name="Text">国庆 7 天（10月1日至7日）.</param>
public sealed record ExcludedDays(string Name, IReadOnlyList<DateOnly> Days, string Text);

/// <summary>One term of a printed explanation.</summary>
/// <param name="Label">依据, 起算, 排除 …</param>
/// <param name="Text">The sentence.</param>
public sealed record ExplanationRow(string Label, string Text);

/// <summary>One day of the grid under an explanation.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">Its kind in the calendar.</param>
/// <param name="Name">What people call it; null for an ordinary working day.</param>
/// <param name="Role">What it does for the clock.</param>
/// <param name="Number">The running number, where the day counts.</param>
/// <param name="IsToday">Whether it is the day of the reading.</param>
public sealed record ClockDay(DateOnly Date, DayKind Kind, string? Name, ClockDayRole Role, int? Number, bool IsToday);

/// <summary>What a day does for a clock.</summary>
public enum ClockDayRole
{
    /// <summary>The day of the start fact, not counted (K-01).</summary>
    Start,

    /// <summary>It counts.</summary>
    Counted,

    /// <summary>A rest day left out of a working-day count.</summary>
    RestDay,

    /// <summary>Left out because the clock was suspended.</summary>
    Suspended,

    /// <summary>After the count was reached, on the way to the first working day (K-02).</summary>
    MovedPast,

    /// <summary>The last day in time.</summary>
    Due,
}
