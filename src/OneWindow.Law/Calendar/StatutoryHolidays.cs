using System.Globalization;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Calendar;

/// <summary>
/// The holidays for all (法定节假日) of a year, computed from 全国年节及纪念日放假办法 art. 2: 13 days since 2025, 11 before
/// (the eve of the Spring Festival and 2 May were added by the revision of 2024-11-10).
/// </summary>
public static class StatutoryHolidays
{
    /// <summary>The first year with thirteen days.</summary>
    public const int FirstYearOfThirteenDays = 2025;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The article that names the days.</summary>
    public static readonly Citation Basis = Laws.HolidayMeasures.Article(2);

    /// <summary>
    /// The holidays in order of date. Two festivals on one date (Mid-Autumn 2020 on 1 October) give one day with both names.
    /// </summary>
    /// <param name="year">
    /// The year, 1902–2100: outside it the lunar festivals are unknown to the base class library and only the solar ones are given.
    /// Before 2014 the law was another; the days are those of 2014–2024.
    /// </param>
    public static IReadOnlyList<CalendarDay> Of(int year)
    {
        var hasThirteen = year >= FirstYearOfThirteenDays;
        var days = new List<(DateOnly Date, string Name)> { (new(year, 1, 1), "元旦") };
        if (year is >= 1902 and <= 2100)
        {
            var newYear = FromLunar(year, 1, 1);
            days.AddRange(Enumerable.Range(hasThirteen ? -1 : 0, hasThirteen ? 4 : 3).Select(offset => (newYear.AddDays(offset), "春节")));
            days.Add((new(year, 4, DayOfQingming(year)), "清明"));
            days.Add((FromLunar(year, 5, 5), "端午"));
            days.Add((FromLunar(year, 8, 15), "中秋"));
        }

        days.AddRange(Enumerable.Range(1, hasThirteen ? 2 : 1).Select(day => (new DateOnly(year, 5, day), "劳动节")));
        days.AddRange(Enumerable.Range(1, 3).Select(day => (new DateOnly(year, 10, day), "国庆")));

        return
        [
            .. days.GroupBy(day => day.Date).OrderBy(same => same.Key)
                .Select(same => new CalendarDay(same.Key, DayKind.StatutoryHoliday, string.Join('、', same.Select(day => day.Name).Reverse()))),
        ];
    }

    /// <summary>The day in April of the solar term 清明, by the usual formula (0.2422 × yy + C − leap days); right for 1901–2100.</summary>
    private static int DayOfQingming(int year)
    {
        var yearOfCentury = year % 100;
        return year switch
        {
            2100 => 5,
            >= 2000 => (int)((yearOfCentury * 0.2422m) + 4.81m) - (yearOfCentury / 4),
            _ => (int)((yearOfCentury * 0.2422m) + 5.59m) - (yearOfCentury / 4),
        };
    }

    private static DateOnly FromLunar(int year, int month, int day)
    {
        // The library numbers the months through; a leap month shifts those after it.
        var leapMonth = Lunar.GetLeapMonth(year);
        var monthNumber = leapMonth > 0 && month >= leapMonth ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, monthNumber, day, 0, 0, 0, 0));
    }
}
