using System.Globalization;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Testing;

namespace OneWindow.Law.Tests.Clocks;

public class DueDays
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;

    [Theory]
    [InlineData("2026-09-30", 5, "2026-10-13")] // 1–7 October off; 8, 9, 10 (worked Saturday), 12, 13
    [InlineData("2026-02-13", 5, "2026-02-27")] // 14 worked; 15–23 off; 24, 25, 26, 27
    [InlineData("2025-01-24", 7, "2025-02-10")] // 26 (worked), 27; 28 Jan–4 Feb off; 5, 6, 7, 8 (worked), 10
    [InlineData("2024-02-08", 5, "2024-02-21")] // 9 is worked; 10–17 off; 18 (worked), 19, 20, 21
    [InlineData("2026-04-30", 10, "2026-05-18")] // 6, 7, 8, 9 (worked), 11–15, 18
    [InlineData("2026-01-05", 60, "2026-04-03")] // 19 left in January + 16 in February + 22 in March = 57; 1, 2, 3 April
    [InlineData("2026-01-05", 90, "2026-05-20")] // 57 to the end of March + 18 more in April (21 − 3 = 18, with 1–3 April 60 + 18 = 78) + 12 in May: 6–9, 11–15, 18–20
    [InlineData("2026-05-20", 15, "2026-06-10")] // 21, 22, 25–29 May = 7; 1–5 June = 12; 8, 9, 10 June
    public void Working_days_skip_rest_days_and_count_make_up_workdays(string eventDay, int days, string due) =>
        Assert.Equal(Day(due), days.WorkingDays.DueDay(Day(eventDay), Calendar));

    [Theory]
    [InlineData("2026-01-05", 90, "2026-04-07")] // 5 April is 清明; 4–6 off
    [InlineData("2026-08-17", 45, "2026-10-08")] // 1 October; 1–7 off
    [InlineData("2026-08-03", 60, "2026-10-08")] // 2 October
    [InlineData("2026-09-17", 15, "2026-10-08")] // 2 October
    [InlineData("2026-01-16", 30, "2026-02-24")] // 15 February; 15–23 off
    [InlineData("2026-09-10", 10, "2026-09-20")] // a Sunday, but worked: it does not move
    public void Calendar_days_move_only_their_last_day(string eventDay, int days, string due) =>
        Assert.Equal(Day(due), days.CalendarDays.DueDay(Day(eventDay), Calendar));

    [Fact]
    public void A_month_without_the_day_ends_with_its_last_day()
    {
        // 31 August + 6 months: no 31 February; 28 February 2027 is a Sunday; Monday 1 March.
        Assert.Equal(new DateOnly(2027, 3, 1), 6.Months.DueDay(new DateOnly(2026, 8, 31), Calendar));
        // 31 January + 1 month: 28 February 2026 is a Saturday that is worked.
        Assert.Equal(new DateOnly(2026, 2, 28), 1.Months.DueDay(new DateOnly(2026, 1, 31), Calendar));
        // 29 February 2024 + 1 year: 28 February 2025, a Friday.
        Assert.Equal(new DateOnly(2025, 2, 28), 1.Years.DueDay(new DateOnly(2024, 2, 29), Calendar));
    }

    [Fact]
    public void Before_a_hearing_the_authority_leaves_full_days_and_a_party_may_use_the_last()
    {
        var hearing = new DateOnly(2026, 10, 13);

        // Five full working days between: 30 September, 8, 9, 10, 12 October.
        Assert.Equal(new DateOnly(2026, 9, 29), 5.WorkingDays.LatestDayBefore(hearing, Calendar, BackwardCount.FullDaysBetween));
        // The third working day back: 12, 10, 9 October.
        Assert.Equal(new DateOnly(2026, 10, 9), 3.WorkingDays.LatestDayBefore(hearing, Calendar, BackwardCount.NthDayBack));
    }

    [Fact]
    public void Hours_run_through_nights_and_holidays()
    {
        var friday = new DateTime(2026, 9, 30, 9, 30, 0, DateTimeKind.Utc);

        Assert.Equal(new DateTime(2026, 10, 1, 9, 30, 0, DateTimeKind.Utc), 24.Hours.DueInstant(friday));
    }

    [SharedDataFact]
    public void Three_hundred_recorded_due_days_agree()
    {
        var rows = File.ReadLines(SharedData.PathOf("data/holidays/deadline_vectors.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Equal(300, rows.Count);
        Assert.All(rows, row =>
        {
            var (start, days, due) = (Day(row[0]), int.Parse(row[2], CultureInfo.InvariantCulture), Day(row[3]));
            var period = row[1] == "working_days" ? days.WorkingDays : days.CalendarDays;
            Assert.Equal(due, period.DueDay(start, Calendar));
            Assert.Equal(int.Parse(row[4], CultureInfo.InvariantCulture), Calendar.CountWorkingDays(start, due));
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
