using OneWindow.Law.Calendar;

namespace OneWindow.Law.Tests.Calendar;

public class ChangingTheCalendar
{
    private const string Table2027 = """
        { "year": 2027,
          "notices": [ { "title": "国务院办公厅关于2027年部分节假日安排的通知", "publishedOn": "2026-11-05", "source": "https://www.gov.cn/example" } ],
          "days": [
            { "date": "2027-01-01", "name": "元旦", "kind": "statutory-holiday" },
            { "date": "2027-02-15", "name": "春节", "kind": "adjusted-rest" },
            { "date": "2027-02-20", "name": "春节", "kind": "make-up-workday" } ] }
        """;

    [Fact]
    public void A_new_table_ends_the_provisional_year_and_changes_the_version()
    {
        var calendar = WorkCalendar.Shipped.With(CalendarTableText.Parse(Table2027).Value);

        Assert.False(calendar.IsProvisional(2027));
        Assert.Equal((DayKind.AdjustedRestDay, DayKind.MakeUpWorkday), (calendar.KindOf(new(2027, 2, 15)), calendar.KindOf(new(2027, 2, 20))));
        Assert.NotEqual(WorkCalendar.Shipped.Version, calendar.Version);
        Assert.Equal(calendar.Version, WorkCalendar.Shipped.With(CalendarTableText.Parse(Table2027).Value).Version);
        Assert.True(WorkCalendar.Shipped.IsProvisional(2027)); // the shipped one has not changed
    }

    [Fact]
    public void A_local_holiday_goes_before_the_table()
    {
        var day = new DateOnly(2026, 7, 14);

        var calendar = WorkCalendar.Shipped.WithOverlay([new(day, DayKind.StatutoryHoliday, "那达慕")]);

        Assert.Equal((false, "那达慕"), (calendar.IsWorkingDay(day), calendar.NameOf(day)));
        Assert.True(WorkCalendar.Shipped.IsWorkingDay(day));
        Assert.NotEqual(WorkCalendar.Shipped.Version, calendar.Version);
    }

    [Theory]
    [InlineData("2027-02-15", "make-up-workday", "calendar-day")] // a Monday needs no making up
    [InlineData("2027-02-20", "adjusted-rest", "calendar-day")] // a Saturday is free anyway
    [InlineData("2028-02-15", "adjusted-rest", "calendar-day")]
    [InlineData("2027-02-30", "adjusted-rest", "calendar-date")]
    [InlineData("2027-02-15", "holiday", "calendar-kind")]
    [InlineData("2027-01-01", "statutory-holiday", "calendar-twice")]
    public void A_day_that_cannot_be_right_is_refused(string date, string kind, string code)
    {
        var text = Table2027.Replace("\"days\": [", $"\"days\": [ {{ \"date\": \"{date}\", \"name\": \"春节\", \"kind\": \"{kind}\" }},", StringComparison.Ordinal);

        Assert.Equal(code, Assert.Single(CalendarTableText.Parse(text).Refusals).Code);
    }
}
