using System.Globalization;
using OneWindow.Law.Calendar;

namespace OneWindow.Law.Tests.Calendar;

public class PublishedTables
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;

    // Counted by hand from the notices' tables (calendar.md §4): weekdays of the month, less off weekdays, plus worked weekends.
    [Theory]
    [InlineData(2024, "22 18 21 22 21 19 23 22 21 19 21 22", 251)]
    [InlineData(2025, "19 19 21 22 19 20 23 21 23 18 20 23", 248)]
    [InlineData(2026, "21 16 22 21 19 21 23 21 22 18 21 23", 248)]
    public void Each_month_has_the_working_days_of_the_notice(int year, string expected, int wholeYear)
    {
        var months = Enumerable.Range(1, 12).Select(month => WorkingDaysOf(year, month)).ToList();

        Assert.Equal(expected, string.Join(' ', months));
        Assert.Equal(wholeYear, months.Sum());
    }

    [Theory]
    [InlineData("2026-10-14", DayKind.WorkingDay, null)]
    [InlineData("2026-10-18", DayKind.WeekendRest, "周末")]
    [InlineData("2026-10-01", DayKind.StatutoryHoliday, "国庆")]
    [InlineData("2026-10-03", DayKind.StatutoryHoliday, "国庆")] // a Saturday, and still one of the thirteen days
    [InlineData("2026-10-04", DayKind.WeekendRest, "国庆")] // the Sunday inside the holiday
    [InlineData("2026-10-05", DayKind.AdjustedRestDay, "国庆")]
    [InlineData("2026-10-10", DayKind.MakeUpWorkday, "补班")]
    [InlineData("2024-02-09", DayKind.WorkingDay, null)] // New Year's Eve was no holiday before 2025
    [InlineData("2025-01-28", DayKind.StatutoryHoliday, "春节")] // and is one since
    [InlineData("2018-12-29", DayKind.MakeUpWorkday, "补班")] // arranged by the notice of 2019
    [InlineData("2020-01-31", DayKind.AdjustedRestDay, "春节")] // lengthened in the epidemic
    public void The_kinds_of_day_are_kept_apart(string date, DayKind kind, string? name)
    {
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);

        Assert.Equal(kind, Calendar.KindOf(day));
        Assert.Equal(name, Calendar.NameOf(day));
    }

    [Fact]
    public void Every_year_from_2018_to_2026_has_its_notice()
    {
        Assert.Equal(Enumerable.Range(2018, 9), Calendar.Years.Select(year => year.Year));
        Assert.All(Calendar.Years, year => Assert.All(year.Notices, notice => Assert.Contains("gov.cn/", notice.Source, StringComparison.Ordinal)));
        Assert.False(Calendar.IsProvisional(2026));
        Assert.True(Calendar.IsProvisional(2027));
    }

    private static int WorkingDaysOf(int year, int month) =>
        Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Count(day => Calendar.IsWorkingDay(new DateOnly(year, month, day)));
}
