using System.Globalization;
using OneWindow.Law.Calendar;

namespace OneWindow.Law.Tests.Calendar;

public class ComputedYears
{
    public static readonly TheoryData<int> PublishedYears = [.. Enumerable.Range(2018, 9)];

    [Theory]
    [MemberData(nameof(PublishedYears))]
    public void The_computed_statutory_holidays_are_those_published(int year)
    {
        var published = WorkCalendar.Shipped.TableOf(year)!.Days.Where(day => day.Kind == DayKind.StatutoryHoliday && day.Date.Year == year).ToList();

        var computed = StatutoryHolidays.Of(year);

        Assert.Equal(published.Select(day => day.Date), computed.Select(day => day.Date));
        // A notice may name a whole holiday 国庆、中秋 where the law gives each date its own festival.
        Assert.All(published.Zip(computed), pair => Assert.True(
            pair.First.Name.Split('、').Intersect(pair.Second.Name.Split('、')).Any(), $"{pair.First.Date}: {pair.First.Name}, {pair.Second.Name}"));
    }

    [Theory]
    [InlineData(2019, 11)]
    [InlineData(2020, 10)] // Mid-Autumn fell on 1 October: eleven holidays on ten dates
    [InlineData(2024, 11)]
    [InlineData(2025, 13)]
    [InlineData(2026, 13)]
    public void There_are_thirteen_days_since_2025_and_eleven_before(int year, int days) => Assert.Equal(days, StatutoryHolidays.Of(year).Count);

    // Dates of the almanac, 2033 with its famous late leap month.
    [Theory]
    [InlineData("2027-02-06", "春节")]
    [InlineData("2027-04-05", "清明")]
    [InlineData("2027-06-09", "端午")]
    [InlineData("2027-09-15", "中秋")]
    [InlineData("2028-04-04", "清明")]
    [InlineData("2033-09-08", "中秋")]
    [InlineData("2034-02-19", "春节")]
    public void Festivals_of_years_to_come_are_known(string date, string name)
    {
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);

        Assert.Contains(StatutoryHolidays.Of(day.Year), holiday => holiday.Date == day && holiday.Name == name);
    }

    [Fact]
    public void A_holiday_on_a_weekend_is_made_up_on_the_next_working_days()
    {
        // 2027: 1 October is a Friday, 2 and 3 a weekend; made up on Monday 4 and Tuesday 5. 1 and 2 May are a weekend: 3 and 4.
        // 1 January 2028 is a Saturday: made up on Monday 3, not on Sunday 2.
        string[] free = ["2027-10-04", "2027-10-05", "2027-05-03", "2027-05-04", "2028-01-03"];

        Assert.All(free, date => Assert.Equal(DayKind.AdjustedRestDay, WorkCalendar.Shipped.KindOf(DateOnly.Parse(date, CultureInfo.InvariantCulture))));
        Assert.True(WorkCalendar.Shipped.IsWorkingDay(new(2027, 10, 6)));
        // K-15: 365 days − 104 weekend days − 13 = 248; 2027 begins on a Friday, so it has 52 Saturdays and 52 Sundays.
        Assert.Equal(248, WorkCalendar.Shipped.CountWorkingDays(new(2026, 12, 31), new(2027, 12, 31)));
    }
}
