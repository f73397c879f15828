namespace OneWindow.Law.Calendar;

/// <summary>
/// The rest days of a year whose notice is not out yet: the statutory holidays, and for each that falls on a Saturday or Sunday
/// one following working day (全国年节及纪念日放假办法 art. 6). Exchanged weekends cannot be foreseen, so the result is provisional.
/// </summary>
internal static class ComputedYear
{
    internal static IReadOnlyList<CalendarDay> Of(int year)
    {
        var holidays = StatutoryHolidays.Of(year);
        var days = holidays.ToDictionary(day => day.Date);
        foreach (var holiday in holidays.Where(day => IsWeekend(day.Date)))
        {
            var free = holiday.Date.AddDays(1);
            while (IsWeekend(free) || days.ContainsKey(free))
            {
                free = free.AddDays(1);
            }

            days.Add(free, new CalendarDay(free, DayKind.AdjustedRestDay, holiday.Name));
        }

        return [.. days.Values.OrderBy(day => day.Date)];
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
