using OneWindow.Law.Calendar;

namespace OneWindow.Law.Clocks;

/// <summary>Explains when a clock is due and why.</summary>
public static class ClockExplainer
{
    /// <summary>Explains the clock as of a day. The explanation is read off the same walk as the due day.</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="today">The day in China.</param>
    /// <param name="now">The instant, UTC, for limits in hours; the first instant of <paramref name="today"/> where null.</param>
    public static ClockExplanation Explain(
        this ClockLedger ledger, Deadline deadline, WorkCalendar calendar, DateOnly today, DateTime? now = null)
    {
        var reading = ledger.Read(deadline, calendar, today, now);
        if (reading.DueInstant is not null)
        {
            return new(reading, deadline.Basis, null, [], [], null, deadline.Counting.Rules, [], [], ExplanationRows.OfHours(ledger, deadline, reading), []);
        }

        var walk = ledger.Walk(deadline, calendar);
        var countsWorkingDays = reading.Unit == PeriodUnit.WorkingDay || deadline.Period is { Unit: PeriodUnit.WorkingDay };
        var years = walk.Days.Select(day => day.Date.Year).Prepend(ledger.StartedOn.Year).Distinct().ToList();
        var asksCalendar = deadline.Counting.AtEnd != RestDayAtEnd.Stays;
        var explanation = new ClockExplanation(
            reading,
            deadline.Basis,
            walk.Days.Where(day => day.Part == WalkedDayPart.Counted).Select(day => (DateOnly?)day.Date).FirstOrDefault(),
            countsWorkingDays ? Excluded(walk, calendar, ledger.StartedOn.Year) : [],
            countsWorkingDays
                ? [.. walk.Days.Where(day => day.Part == WalkedDayPart.Counted && calendar.KindOf(day.Date) == DayKind.MakeUpWorkday).Select(day => day.Date)]
                : [],
            walk.Due != walk.CountedEnd ? walk.CountedEnd : null,
            ledger.Suspensions.Count > 0 ? [.. deadline.Counting.Rules, CountingRules.RemainderResumes] : deadline.Counting.Rules,
            asksCalendar ? [.. years.Select(calendar.TableOf).OfType<CalendarYear>().SelectMany(year => year.Notices)] : [],
            asksCalendar ? [.. years.Where(calendar.IsProvisional)] : [],
            [],
            Days(ledger, walk, calendar, today));

        return explanation with { Rows = ExplanationRows.OfDays(ledger, deadline, explanation) };
    }

    private static List<ExcludedDays> Excluded(ClockWalk walk, WorkCalendar calendar, int yearSpokenOf) =>
    [
        .. walk.Days.Where(day => day.Part == WalkedDayPart.RestDay)
            .GroupBy(day => calendar.NameOf(day.Date) ?? "休息日", day => day.Date)
            .OrderBy(group => group.Key == "周末")
            .Select(group => new ExcludedDays(
                group.Key, [.. group], $"{group.Key} {group.Count()} 天（{DayText.Spans([.. group], yearSpokenOf)}）")),
    ];

    private static List<ClockDay> Days(ClockLedger ledger, ClockWalk walk, WorkCalendar calendar, DateOnly today)
    {
        var start = new ClockDay(
            ledger.StartedOn, calendar.KindOf(ledger.StartedOn), calendar.NameOf(ledger.StartedOn), ClockDayRole.Start, null, ledger.StartedOn == today);
        return
        [
            start,
            .. walk.Days.Select(day => new ClockDay(
                day.Date,
                calendar.KindOf(day.Date),
                calendar.NameOf(day.Date),
                day.Date == walk.Due ? ClockDayRole.Due : RoleOf(day.Part),
                day.Part == WalkedDayPart.Counted ? day.Number : null,
                day.Date == today)),
        ];
    }

    private static ClockDayRole RoleOf(WalkedDayPart part) => part switch
    {
        WalkedDayPart.Counted => ClockDayRole.Counted,
        WalkedDayPart.RestDay => ClockDayRole.RestDay,
        WalkedDayPart.Suspended => ClockDayRole.Suspended,
        WalkedDayPart.MovedPast => ClockDayRole.MovedPast,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "unknown part"),
    };
}
