using System.Text.Json;
using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Running;
using static OneWindow.Law.Tests.Inspection.InspectionCase;

namespace OneWindow.Law.Tests.Inspection;

public sealed class InspectionStoryTests
{
    [Fact]
    public void Wage_arrears_are_ordered_paid_closed_and_archived()
    {
        var story = Reported("2026-03-02", "2026-03-20")
            .Do("2026-03-23", Posts.InspectionHead, "order-correction", ("order", "支付工资 69000 元"), ("correct-by", "2026-04-03"), ("opinion", "同意"))
            .Issue("2026-03-23", "D-INS-15")
            .Serve("2026-03-24", "service-1")
            .Do("2026-04-01", Posts.LabourInspector, "record-payment", "performance-1", "",
                ("paid", "69000"), ("workers-paid", "5"), ("paid-on", "2026-04-01"), ("payment-proof", "转账凭证 5 张"))
            .Do("2026-04-02", Posts.LabourInspector, "verify-correction", ("correction-manner", "bank-records"), ("correction-proof", "回单"), ("officer-opinion", "建议结案"), ("correction", "五人均已收到"), ("recovered", "69000"), ("workers-confirmed", "5"))
            .Do("2026-04-02", Posts.InspectionHead, "close", ("outcome", "已足额支付"), ("opinion", "同意结案"))
            .Do("2026-04-10", Posts.Archivist, "archive", ("pages", "38"), ("retention", "10y"));

        Assert.Equal("archived", story.State.State);
        Assert.Equal("done", story.State.Tracks.Single(run => run.Track == "performance").State);
        Assert.All(story.State.Clocks, clock => Assert.NotNull(clock.Ledger.Stopped));
    }

    [Fact, Trait("law", "劳动保障监察条例 17")]
    public void An_investigation_is_due_60_working_days_after_the_filing()
    {
        // Filed Monday 2026-03-02: 21 working days left in March, 21 in April (清明 off), 18 in May (劳动节 off, 9 May worked).
        var filed = Filed("2026-03-02");

        Assert.Equal(Day("2026-05-28"), filed.Clock("LS-04", "2026-03-02").DueDay);
    }

    [Fact, Trait("law", "劳动保障监察条例 17")]
    public void An_extension_adds_30_working_days_once_and_only_before_the_end()
    {
        // 60 working days end on Thursday 2026-05-28; 30 more: 29 May (1), 21 in June (22), 8 in July: 1-3 and 6-10.
        var extended = Investigating("2026-03-02")
            .Do("2026-05-28", Posts.LabourInspector, "ask-extension", ("extend-done", "已询问"), ("extend-because", "涉及三家分包单位"))
            .Do("2026-05-28", Posts.DepartmentHead, "grant-extension", "extension-1", "", ("extension-opinion", "同意"));

        Assert.Equal(Day("2026-07-10"), extended.Clock("LS-04", "2026-05-28").DueDay);
        Assert.Contains(extended.Try("2026-07-01", Posts.LabourInspector, "ask-extension", ("extend-done", "已询问"), ("extend-because", "再延")).Refusals,
            refusal => refusal.Code == "extended-enough");
        Assert.Contains(Investigating("2026-03-02").Try("2026-05-29", Posts.LabourInspector, "ask-extension", ("extend-done", "已询问"), ("extend-because", "迟了")).Refusals,
            refusal => refusal.Code == "not-lapsed");
    }

    [Fact, Trait("law", "劳动保障监察条例 16")]
    public void Filing_needs_two_officers_whose_certificates_are_valid()
    {
        var proposed = Received("2026-03-02").Do("2026-03-02", Posts.LabourInspector, "propose-filing", Filing);
        var expired = He with { ValidTo = Day("2026-03-01") };

        var alone = proposed.Try("2026-03-02", Posts.InspectionHead, "approve-filing",
            ("officers", Law.Procedures.Facts.OfficerList.Write([Chen])), ("no-conflict", "yes"), ("opinion", "同意"));
        var lapsed = proposed.Try("2026-03-02", Posts.InspectionHead, "approve-filing",
            ("officers", Law.Procedures.Facts.OfficerList.Write([Chen, expired])), ("no-conflict", "yes"), ("opinion", "同意"));

        Assert.Equal("two-officers", Assert.Single(alone.Refusals).Code);
        Assert.Equal("certificates-valid", Assert.Single(lapsed.Refusals).Code);
    }

    [Theory, Trait("law", "劳动保障监察条例 20")]
    [InlineData("2024-03-01", true)]  // two years ended on 1 March 2026, the complaint came on the 2nd
    [InlineData("2024-03-02", false)] // exactly two years: the last day is still in time
    [InlineData("", false)]           // the act goes on
    public void Only_an_act_that_ended_more_than_two_years_ago_is_refused_as_out_of_time(string ended, bool refused)
    {
        var received = Received("2026-03-02", actEndedOn: ended);

        var result = received.Try("2026-03-02", Posts.InspectionHead, "refuse", ("refusal-ground", "out-of-time"), ("never-found", "yes"), ("refused-because", "超过两年"));

        Assert.Equal(refused, result.Succeeded);
    }

    [Fact]
    public void The_date_to_correct_runs_only_from_service_and_its_lapse_leads_back_to_the_report()
    {
        var ordered = Reported("2026-03-02", "2026-03-20")
            .Do("2026-03-23", Posts.InspectionHead, "order-correction", ("order", "支付工资"), ("correct-by", "2026-04-03"), ("opinion", "同意"))
            .Issue("2026-03-23", "D-INS-15");
        Assert.DoesNotContain(ordered.State.Clocks, clock => clock.Deadline == "LS-11");

        ordered.Serve("2026-03-24", "service-1");
        Assert.Equal(Day("2026-04-03"), ordered.Clock("LS-11", "2026-03-24").DueDay);

        ordered.LetTheSystemAct("2026-04-03");
        Assert.Equal("rectification-ordered", ordered.State.State);

        ordered.LetTheSystemAct("2026-04-07");
        Assert.Equal("case-report", ordered.State.State);
    }

    [Fact, Trait("law", "劳动保障监察条例 20")]
    public void An_old_act_that_was_reported_in_time_is_not_refused_as_out_of_time()
    {
        var received = Received("2026-03-02", actEndedOn: "2023-01-10");

        var result = received.Try("2026-03-02", Posts.InspectionHead, "refuse",
            ("refusal-ground", "out-of-time"), ("never-found", "no"), ("refused-because", "超过两年"));

        Assert.Equal("out-of-time", Assert.Single(result.Refusals).Code);
    }

    [Fact, Trait("law", "劳动保障监察条例 20")]
    public void What_was_looked_up_may_be_contradicted_with_a_reason()
    {
        var received = Received("2026-03-02", actEndedOn: "2023-01-10");

        var result = received.Try("2026-03-02", Posts.InspectionHead, "refuse",
            ("refusal-ground", "out-of-time"), ("never-found", "yes"), ("earlier-found", "2024-06-01 诉求 清维登〔2024〕12号"),
            ("despite-earlier", "在先投诉的是工伤，与本次工资争议无关"), ("refused-because", "超过两年"));

        Assert.True(result.Succeeded);
    }

    [Fact]
    public void The_term_for_a_decision_rests_while_the_employer_corrects_and_starts_anew_when_it_did_not()
    {
        var ordered = Reported("2026-03-02", "2026-03-20")
            .Do("2026-03-23", Posts.InspectionHead, "order-correction", ("order", "支付工资"), ("correct-by", "2026-04-03"), ("opinion", "同意"))
            .Issue("2026-03-23", "D-INS-15").Serve("2026-03-24", "service-1");
        Assert.NotNull(ordered.State.Clocks.Last(clock => clock.Deadline == "LS-06").Ledger.Stopped);

        ordered.LetTheSystemAct("2026-04-07");

        // 15 working days after Tuesday 7 April: 8-10 (3), 13-17 (8), 20-24 (13), 27, 28.
        Assert.Equal(Day("2026-04-28"), ordered.Clock("LS-06", "2026-04-07").DueDay);
    }

    [Fact]
    public void An_order_made_on_the_spot_before_filing_can_be_withdrawn()
    {
        var withdrawn = Received("2026-03-02")
            .Do("2026-03-03", Posts.LabourInspector, "correct-on-the-spot", ("certificates-shown", "yes"), ("findings", "未签合同"), ("evidence-found", "花名册"), ("violated", "《中华人民共和国劳动合同法》第十条"),
                ("handling-basis", "《劳动保障监察条例》第十八条"), ("order", "补签"), ("correct-by", "2026-03-20"))
            .Do("2026-03-04", Posts.InspectionHead, "withdraw-spot-order", ("reason", "单位名称有误"));

        Assert.Equal("received", withdrawn.State.State);
    }

    [Fact]
    public void A_complaint_that_is_completed_gets_its_five_working_days_anew()
    {
        var completed = Received("2026-03-02")
            .Do("2026-03-03", Posts.WindowClerk, "ask-completion", ("missing", "用人单位全称"), ("complete-by", "2026-03-17"))
            .Do("2026-03-10", Posts.WindowClerk, "complete", ("completed", "已提供营业执照照片"));

        // Completed Tuesday 10 March: 11, 12, 13, 16, 17.
        Assert.Equal(Day("2026-03-17"), completed.Clock("LS-01", "2026-03-10").DueDay);
    }

    [Fact]
    public void A_suspension_stops_the_clock_and_what_is_left_runs_on()
    {
        // Filed 2 March, due 28 May. Suspended from Monday 9 March, resumed Monday 16 March: five working days not counted.
        var resumed = Investigating("2026-03-02")
            .Do("2026-03-09", Posts.DepartmentHead, "suspend", ("suspended-because", "等待仲裁确认劳动关系"))
            .Do("2026-03-16", Posts.DepartmentHead, "resume", "suspension-1", "", ("lifted-because", "已确认"));

        // 28 May + 5 working days: 29 May, 1, 2, 3, 4 June.
        Assert.Equal(Day("2026-06-04"), resumed.Clock("LS-04", "2026-03-16").DueDay);
        Assert.Equal(ClockState.Running, resumed.Clock("LS-04", "2026-03-16").State);
    }

    [Fact]
    public void An_order_cannot_be_verified_as_obeyed_with_less_money_than_is_owed()
    {
        var served = Reported("2026-03-02", "2026-03-20")
            .Do("2026-03-23", Posts.InspectionHead, "order-correction", ("order", "支付工资"), ("correct-by", "2026-04-03"), ("opinion", "同意"))
            .Issue("2026-03-23", "D-INS-15").Serve("2026-03-24", "service-1");

        var result = served.Try("2026-04-01", Posts.LabourInspector, "verify-correction", ("correction-manner", "bank-records"), ("correction-proof", "回单"), ("officer-opinion", "建议结案"), ("correction", "付了一半"), ("recovered", "34500"));

        Assert.Equal("paid-in-full", Assert.Single(result.Refusals).Code);
    }

    [Fact]
    public void A_state_survives_being_stored_and_is_rebuilt_from_what_was_taken()
    {
        var story = Reported("2026-03-02", "2026-03-20")
            .Do("2026-03-23", Posts.InspectionHead, "order-correction", ("order", "支付工资"), ("correct-by", "2026-04-03"), ("opinion", "同意"))
            .Issue("2026-03-23", "D-INS-15").Serve("2026-03-24", "service-1");

        var stored = JsonSerializer.Serialize(story.State);
        var read = JsonSerializer.Deserialize<CaseState>(stored)!;

        Assert.Equal(stored, JsonSerializer.Serialize(read));
        Assert.Equal(stored, JsonSerializer.Serialize(story.Replayed()));
    }
}
