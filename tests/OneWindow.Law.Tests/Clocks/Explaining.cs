using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using static OneWindow.Law.Tests.Clocks.SampleDeadlines;

namespace OneWindow.Law.Tests.Clocks;

public class Explaining
{
    private static readonly DateOnly Today = new(2026, 10, 14);

    private static readonly ClockExplanation Decided = ClockLedger.Start(Decision, new(2026, 9, 21), "调查终结").Value
        .Explain(Decision, WorkCalendar.Shipped, Today);

    [Fact]
    public void It_says_how_much_is_left_and_until_when()
    {
        // 22–24 September 1–3, 28–30 4–6, 8–10 October 7–9 (10 is a worked Saturday), 12–16 10–14, 19 is 15.
        Assert.Equal(("剩 3 个工作日", "2026年10月19日（周一）止", "临期"), (Decided.Reading.Headline, Decided.Reading.DueText, Decided.Reading.StateText));
        Assert.Equal((ClockLight.Yellow, 12), (Decided.Reading.Light, Decided.Reading.Used));
    }

    [Fact]
    public void It_names_every_day_left_out_and_every_weekend_day_that_counts()
    {
        Assert.Equal("中秋 3 天（9月25日至27日）、国庆 7 天（10月1日至7日）、周末 3 天（10月11日、17日、18日）", Row(Decided, "排除"));
        Assert.Equal("10月10日（周六）是补班日，算工作日", Row(Decided, "计入"));
        Assert.Equal("2026年9月21日（周一）调查终结；当日不计，9月22日为第 1 日", Row(Decided, "起算"));
        Assert.Equal("《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）", Row(Decided, "历表"));
    }

    [Fact]
    public void The_grid_numbers_the_days_in_weeks_from_Monday()
    {
        var weeks = Decided.Weeks();

        Assert.Equal(5, weeks.Count);
        Assert.All(weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal("起 1 2 3 中秋 中秋 中秋", Line(weeks[0]));
        Assert.Equal("4 5 6 国庆 国庆 国庆 国庆", Line(weeks[1]));
        Assert.Equal("国庆 国庆 国庆 7 8 9 周末", Line(weeks[2]));
        Assert.Equal("10 11 今12 13 14 周末 周末", Line(weeks[3]));
        Assert.Equal("15止 - - - - - -", Line(weeks[4]));
    }

    [Fact]
    public void A_calendar_period_tells_where_its_end_moved()
    {
        // 20 July + 90: 11 days left in July, 31 in August, 30 in September = 72; 18 October, a Sunday.
        var explanation = ClockLedger.Start(Penalty, new(2026, 7, 20), "立案").Value.Explain(Penalty, WorkCalendar.Shipped, Today);

        Assert.Equal("10月18日是周日，顺延至10月19日（周一）", Row(explanation, "顺延"));
        Assert.Equal("剩 5 日", explanation.Reading.Headline);
        Assert.Equal("监察另有规定的从其规定", Row(explanation, "说明"));
        Assert.Empty(explanation.Excluded);
    }

    [Fact]
    public void A_stopped_clock_tells_what_it_used()
    {
        // Filed on 16 July: 11 in July (17, 20–24, 27–31) + 21 in August + 16 in September (1–4, 7–11, 14–18, 20 worked, 21).
        var stopped = ClockLedger.Start(Investigation, new(2026, 7, 16), "立案审批通过").Value
            .Stop(Investigation, new(2026, 9, 21), "调查终结").Value
            .Explain(Investigation, WorkCalendar.Shipped, Today);

        Assert.Equal(("用 48 个工作日", "按期完成"), (stopped.Reading.Headline, stopped.Reading.StateText));
        Assert.Equal("2026年9月21日调查终结，按期完成", Row(stopped, "停止"));
    }

    [Fact]
    public void A_suspension_is_told_with_its_days_and_what_was_left()
    {
        // Accepted on 3 August, suspended from 13 August: 9 days used (4–12), 36 left.
        var suspended = ClockLedger.Start(Award, new(2026, 8, 3), "受理").Value.Suspend(Award, WorkCalendar.Shipped, new(2026, 8, 13), AwaitingAppraisal).Value;
        var during = suspended.Explain(Award, WorkCalendar.Shipped, Today);

        Assert.Equal(("已中止，剩 36 日", "中止期间不计止期", null), (during.Reading.Headline, during.Reading.DueText, during.Reading.DueDay));

        // Resumed on 15 October: day 10 is 15 October, so 36 days end on 19 November.
        var resumed = suspended.Resume(Award, new(2026, 10, 15)).Value.Explain(Award, WorkCalendar.Shipped, new(2026, 10, 15));

        Assert.Equal(new DateOnly(2026, 11, 19), resumed.Reading.DueDay);
        Assert.Contains("2026年8月13日中止（等待工伤认定、鉴定结论", Row(resumed, "暂停、延长"), StringComparison.Ordinal);
        Assert.Contains("期间 63 天不计", Row(resumed, "暂停、延长"), StringComparison.Ordinal); // 19 in August + 30 + 14
    }

    [Fact]
    public void A_year_without_a_notice_makes_the_day_provisional()
    {
        var reading = ClockLedger.Start(Investigation, new(2026, 11, 24), "立案").Value.Explain(Investigation, WorkCalendar.Shipped, new(2026, 11, 24));

        Assert.True(reading.Reading.IsProvisional);
        Assert.Equal([2027], reading.ProvisionalYears);
        Assert.Contains("2027年放假安排尚未公布", Row(reading, "会变吗"), StringComparison.Ordinal);
    }

    private static string Row(ClockExplanation explanation, string label) => Assert.Single(explanation.Rows, row => row.Label == label).Text;

    private static string Line(IReadOnlyList<ClockDay?> week) => string.Join(' ', week.Select(day => day switch
    {
        null => "-",
        { Role: ClockDayRole.Start } => "起",
        { Role: ClockDayRole.Due } => $"{day.Number}止",
        { Number: { } number } => day.IsToday ? $"今{number}" : $"{number}",
        _ => day.Name,
    }));
}
