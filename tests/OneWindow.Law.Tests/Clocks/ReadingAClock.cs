using System.Text.Json;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using static OneWindow.Law.Tests.Clocks.SampleDeadlines;

namespace OneWindow.Law.Tests.Clocks;

public class ReadingAClock
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;

    // Decision: 15 working days from 21 September 2026 end on Monday 19 October (see Explaining).
    [Theory]
    [InlineData(2026, 9, 22, ClockLight.Green, "剩 14 个工作日")]
    [InlineData(2026, 10, 10, ClockLight.Green, "剩 6 个工作日")]
    [InlineData(2026, 10, 12, ClockLight.Yellow, "剩 5 个工作日")]
    [InlineData(2026, 10, 18, ClockLight.Yellow, "剩 1 个工作日")]
    [InlineData(2026, 10, 19, ClockLight.Yellow, "今天到期")]
    [InlineData(2026, 10, 20, ClockLight.Red, "逾期 1 个工作日")]
    [InlineData(2026, 10, 25, ClockLight.Red, "逾期 4 个工作日")]
    public void The_light_turns_yellow_five_units_before_the_end_and_red_after_it(int year, int month, int day, ClockLight light, string headline)
    {
        var reading = ClockLedger.Start(Decision, new(2026, 9, 21), "调查终结").Value.Read(Decision, Calendar, new(year, month, day));

        Assert.Equal((light, headline), (reading.Light, reading.Headline));
    }

    [Fact]
    public void On_the_Saturday_after_a_Friday_it_is_a_day_late()
    {
        // 5 working days from Friday 6 November end on Friday 13.
        var deadline = Decision with { Period = 5.WorkingDays };
        var clock = ClockLedger.Start(deadline, new(2026, 11, 6), "调查终结").Value;

        Assert.Equal("逾期 1 日", clock.Read(deadline, Calendar, new(2026, 11, 14)).Headline);
    }

    [Fact]
    public void A_day_written_in_a_document_is_taken_as_written()
    {
        var clock = ClockLedger.Start(Correction, new(2026, 9, 28), "限期改正指令书送达", fixedDueDay: new(2026, 10, 3)).Value;

        Assert.Equal(new DateOnly(2026, 10, 3), clock.DueDay(Correction, Calendar));
        Assert.Equal("due-day-missing", ClockLedger.Start(Correction, new(2026, 9, 28), "送达").Refusals[0].Code);
        Assert.Equal("due-day-before-start", ClockLedger.Start(Correction, new(2026, 9, 28), "送达", new(2026, 9, 27)).Refusals[0].Code);
    }

    [Fact]
    public void Hours_end_at_an_instant()
    {
        // Decided at 17:30 in China (09:30 UTC) on 30 September; 24 hours end in the holiday.
        var at = new DateTime(2026, 9, 30, 9, 30, 0, DateTimeKind.Utc);
        var clock = ClockLedger.Start(CriminalTransfer, new(2026, 9, 30), "决定移送", at: at).Value;

        var reading = clock.Read(CriminalTransfer, Calendar, new(2026, 10, 1), at.AddHours(20.5));

        Assert.Equal(("剩 3 小时", "2026年10月1日（周四）17:30 止"), (reading.Headline, reading.DueText));
        Assert.Equal("逾期 1 小时", clock.Read(CriminalTransfer, Calendar, new(2026, 10, 1), at.AddHours(24.1)).Headline);
        Assert.Equal("start-hour-missing", ClockLedger.Start(CriminalTransfer, new(2026, 9, 30), "决定移送").Refusals[0].Code);
    }

    [Fact]
    public void Met_late_and_no_longer_needed_are_told_apart()
    {
        var clock = ClockLedger.Start(Decision, new(2026, 9, 21), "调查终结").Value;

        Assert.Equal(ClockState.MetLate, clock.Stop(Decision, new(2026, 10, 20), "作出决定").Value.Read(Decision, Calendar, new(2026, 11, 1)).State);
        Assert.Equal(
            ClockState.NoLongerNeeded,
            clock.Stop(Decision, new(2026, 10, 20), "撤回投诉", ClockOutcome.NoLongerNeeded).Value.Read(Decision, Calendar, new(2026, 11, 1)).State);
        Assert.Equal("用 16 个工作日", clock.Stop(Decision, new(2026, 10, 20), "作出决定").Value.Read(Decision, Calendar, new(2026, 11, 1)).Headline);
    }

    [Fact]
    public void A_stricter_promise_stands_beside_the_statutory_term()
    {
        // Accept within 3 working days where the law gives 5: from Friday 6 November to Wednesday 11, by law Friday 13.
        var deadline = Decision with { Period = 5.WorkingDays, ServiceNorm = 3.WorkingDays };
        var reading = ClockLedger.Start(deadline, new(2026, 11, 6), "收到投诉").Value.Read(deadline, Calendar, new(2026, 11, 6));

        Assert.Equal((new DateOnly(2026, 11, 13), new DateOnly(2026, 11, 11)), (reading.DueDay, reading.ServiceNormDay));
    }

    [Fact]
    public void It_is_stored_as_plain_JSON_and_comes_back_the_same()
    {
        var clock = ClockLedger.Start(Award, new(2026, 8, 3), "受理").Value
            .Suspend(Award, Calendar, new(2026, 8, 13), AwaitingAppraisal).Value.Resume(Award, new(2026, 8, 20)).Value
            .Extend(Award, Calendar, new(2026, 9, 1), Posts.DepartmentHead, "案情复杂").Value
            .Stop(Award, new(2026, 9, 20), "作出裁决").Value;

        var json = JsonSerializer.Serialize(clock);
        var back = JsonSerializer.Deserialize<ClockLedger>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(back));
        Assert.Equal(clock.DueDay(Award, Calendar), back.DueDay(Award, Calendar));
        Assert.Contains("\"Unit\":\"CalendarDay\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_calendar_names_the_clocks_that_it_changes()
    {
        // 15 working days from 10 February 2027. Computed: 6 February is New Year's Day, 5–8 the holiday with 9, 10 made up.
        var clock = new KeyedClock<string>("A", ClockLedger.Start(Decision, new(2027, 2, 10), "调查终结").Value, Decision, new(2027, 3, 3));
        var untouched = new KeyedClock<string>("B", ClockLedger.Start(Decision, new(2026, 9, 21), "调查终结").Value, Decision, new(2026, 10, 19));
        var notice = new CalendarYear(2027, [new("通知", null, null, "https://www.gov.cn/")], null, null, [new(new(2027, 2, 15), DayKind.AdjustedRestDay, "春节")]);

        var change = Assert.Single(Recompute.Changes([clock, untouched], Calendar.With(notice)));

        // 11, 12, 15–19, 22–26 February are 12; 1–3 March; with 15 February off, 4 March.
        Assert.Equal(("A", new DateOnly(2027, 3, 3), new DateOnly(2027, 3, 4)), (change.Key, change.OldDueDay, change.NewDueDay));
    }

    [Fact]
    public void Served_by_publication_counts_thirty_days_later()
    {
        // 8 September + 30 days is 8 October, a working day; signed for, the day itself.
        Assert.Equal(new DateOnly(2026, 10, 8), DeemedService.Of(ServiceMethod.Publication).ServedOn(new(2026, 9, 8), Calendar));
        Assert.Equal(new DateOnly(2026, 9, 8), DeemedService.Of(ServiceMethod.Direct).ServedOn(new(2026, 9, 8), Calendar));
        Assert.Equal(Enum.GetValues<ServiceMethod>().Order(), DeemedService.Rules.Select(rule => rule.Method).Order());
    }
}
