using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using static OneWindow.Law.Tests.Clocks.SampleDeadlines;

namespace OneWindow.Law.Tests.Clocks;

public class RunningAClock
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;
    private static readonly DateOnly Filed = new(2026, 1, 5);
    private static readonly DateOnly Due = new(2026, 4, 3); // 60 working days, see DueDays
    private static readonly ClockLedger Running = ClockLedger.Start(Investigation, Filed, "立案审批通过").Value;
    private static readonly ClockLedger Awarding = ClockLedger.Start(Award, new(2026, 8, 3), "受理").Value; // due 17 September

    [Fact]
    public void It_may_be_extended_once_up_to_its_last_day()
    {
        var extended = Running.Extend(Investigation, Calendar, Due, Posts.DepartmentHead, "情况复杂").Value;

        Assert.Equal(new DateOnly(2026, 5, 20), extended.DueDay(Investigation, Calendar));
        Refused("extended-often", extended.Extend(Investigation, Calendar, Due, Posts.DepartmentHead, "情况仍然复杂"));
    }

    [Fact]
    public void Months_added_to_months_are_counted_from_the_start()
    {
        var deadline = Award with { Period = 1.Months, Extension = new(1.Months, Posts.DepartmentHead) };
        var clock = ClockLedger.Start(deadline, new(2026, 1, 31), "受理").Value;

        // 31 January + 2 months is 31 March, a Tuesday; not 28 February + 1 month.
        Assert.Equal(new DateOnly(2026, 3, 31), clock.Extend(deadline, Calendar, new(2026, 2, 28), Posts.DepartmentHead, "案情复杂").Value.DueDay(deadline, Calendar));
    }

    [Fact]
    public void It_is_not_extended_late_or_by_another_post_or_for_longer_or_without_a_reason()
    {
        Refused("clock-lapsed", Running.Extend(Investigation, Calendar, Due.AddDays(1), Posts.DepartmentHead, "情况复杂"));
        Refused("not-the-approver", Running.Extend(Investigation, Calendar, Filed, Posts.InspectionHead, "情况复杂"));
        Refused("extension-length", Running.Extend(Investigation, Calendar, Filed, Posts.DepartmentHead, "情况复杂", 31.WorkingDays));
        Refused("extension-length", Running.Extend(Investigation, Calendar, Filed, Posts.DepartmentHead, "情况复杂", 30.CalendarDays));
        Refused("reason-missing", Running.Extend(Investigation, Calendar, Filed, Posts.DepartmentHead, " "));
        Refused("no-extension", ClockLedger.Start(Decision, Filed, "调查终结").Value.Extend(Decision, Calendar, Filed, Posts.DepartmentHead, "情况复杂"));
    }

    [Fact]
    public void A_refusal_says_in_Chinese_what_the_article_allows()
    {
        var refusal = Running.Extend(Investigation, Calendar, Due.AddDays(1), Posts.DepartmentHead, "情况复杂").Refusals[0];

        Assert.Equal("“调查”期限已于2026年4月3日届满，届满之后不能再延长或者中止。", refusal.Message);
        Assert.Equal(Investigation.Basis, refusal.Basis);
    }

    [Fact]
    public void It_is_suspended_only_on_a_ground_of_law_and_only_while_it_runs()
    {
        var suspended = Awarding.Suspend(Award, Calendar, new(2026, 8, 13), AwaitingAppraisal).Value;

        Refused("ground-unknown", Running.Suspend(Investigation, Calendar, Filed, AwaitingAppraisal));
        Refused("clock-suspended", suspended.Suspend(Award, Calendar, new(2026, 8, 20), AwaitingAppraisal));
        Refused("clock-lapsed", Awarding.Suspend(Award, Calendar, new(2026, 9, 18), AwaitingAppraisal));
        Refused("day-too-early", Awarding.Suspend(Award, Calendar, new(2026, 8, 2), AwaitingAppraisal));
        Refused("clock-not-suspended", Awarding.Resume(Award, new(2026, 8, 20)));
        Refused("day-too-early", suspended.Resume(Award, new(2026, 8, 12)));
    }

    [Fact]
    public void Resumed_on_the_day_it_was_suspended_nothing_has_changed()
    {
        var day = new DateOnly(2026, 8, 13);

        var resumed = Awarding.Suspend(Award, Calendar, day, AwaitingAppraisal).Value.Resume(Award, day).Value;

        Assert.Equal(Awarding.DueDay(Award, Calendar), resumed.DueDay(Award, Calendar));
    }

    [Fact]
    public void Counted_anew_it_has_its_whole_length_again()
    {
        // From 1 September: 29 left in September, 16 in October; 16 October is a Friday.
        var restarted = Awarding.Restart(Award, new(2026, 9, 1), ClaimChanged).Value;

        Assert.Equal(new DateOnly(2026, 10, 16), restarted.DueDay(Award, Calendar));
        Assert.Equal(("受理", "申请人增加、变更仲裁请求"), (restarted.Restarts[0].StartFact, restarted.StartFact));
        Refused("ground-unknown", Running.Restart(Investigation, new(2026, 2, 1), ClaimChanged));
    }

    [Fact]
    public void Stopped_it_takes_no_further_step()
    {
        var stopped = Running.Stop(Investigation, Due, "调查终结").Value;

        Assert.Equal(ClockState.MetInTime, stopped.Read(Investigation, Calendar, new(2026, 12, 1)).State);
        Refused("clock-stopped", stopped.Stop(Investigation, Due, "再次终结"));
        Refused("clock-stopped", stopped.Extend(Investigation, Calendar, Filed, Posts.DepartmentHead, "情况复杂"));
        Refused("clock-stopped", stopped.Suspend(Investigation, Calendar, Filed, AwaitingAppraisal));
        Refused("day-too-early", Running.Stop(Investigation, Filed.AddDays(-1), "调查终结"));
    }

    [Fact]
    public void A_wrong_entry_is_corrected_and_stays_told()
    {
        // From 6 January instead of 5: the next working day after 3 April is 7 April (清明 4–6).
        var corrected = Running.CorrectStart(new(2026, 1, 6), new(2026, 1, 9), "审批表日期录错").Value;

        Assert.Equal(new DateOnly(2026, 4, 7), corrected.DueDay(Investigation, Calendar));
        Assert.Equal("起算日由2026年1月5日更正为2026年1月6日", corrected.Corrections[0].Text);

        var running = Running.Stop(Investigation, Due, "调查终结").Value.TakeBackStop(Investigation, Due, "误点终结").Value;

        Assert.Null(running.Stopped);
        Refused("clock-not-stopped", running.TakeBackStop(Investigation, Due, "误点终结"));
        Refused("day-too-late", Running.Stop(Investigation, Due, "调查终结").Value.CorrectStart(Due.AddDays(1), Due, "审批表日期录错"));
    }

    private static void Refused(string code, Result<ClockLedger> result) => Assert.Equal(code, Assert.Single(result.Refusals).Code);
}
