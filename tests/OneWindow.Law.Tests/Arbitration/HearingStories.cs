using OneWindow.Law.Offices;
using static OneWindow.Law.Tests.Arbitration.ArbitrationCase;
using static OneWindow.Law.Tests.Procedures.WalkedCase;

namespace OneWindow.Law.Tests.Arbitration;

/// <summary>Hearings: notice, absence, postponement, challenge, suspension and evidence.</summary>
public sealed class HearingStories
{
    [Theory, Trait("law", "劳动争议调解仲裁法 35")]
    [InlineData("2026-03-10", true)] // notice on Monday 2 March: 3, 4, 5, 6 and 9 lie between
    [InlineData("2026-03-09", false)] // only four do
    public void Five_full_working_days_lie_between_notice_and_hearing(string hearingOn, bool allowed) =>
        Assert.Equal(allowed, Answered("2026-03-02").Try("2026-03-02", Posts.Arbitrator, "notice-hearing", HearingOn(hearingOn)).Succeeded);

    [Fact, Trait("law", "劳动争议调解仲裁法 30")]
    public void No_hearing_is_set_while_a_respondent_may_still_answer()
    {
        var formed = Formed("2026-03-02"); // ten working days end on Monday 16 March

        Assert.Equal("defence-over", Assert.Single(formed.Try("2026-03-10", Posts.Arbitrator, "notice-hearing", HearingOn("2026-04-01")).Refusals).Code);
        Assert.True(formed.LetTheSystemAct("2026-03-17").Try("2026-03-17", Posts.Arbitrator, "notice-hearing", HearingOn("2026-04-01")).Succeeded);
    }

    [Theory, Trait("law", "劳动争议调解仲裁法 35")]
    [InlineData("2026-03-05", true)] // hearing on Tuesday 10 March: 9, 6 and 5 are the three working days back
    [InlineData("2026-03-06", false)]
    public void Another_date_is_asked_for_three_days_before_the_hearing(string askedOn, bool allowed)
    {
        var result = Noticed("2026-03-02", "2026-03-10").Try(
            "2026-03-06", Posts.ArbitrationOfficeHead, "postpone", [("asked-on", askedOn), .. HearingOn("2026-03-24"), ("reason", "住院")]);

        Assert.Equal(allowed, result.Succeeded);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 36")]
    public void Absence_counts_only_with_proof_that_the_notice_was_received()
    {
        var unsummoned = Answered("2026-03-02").Do("2026-03-02", Posts.Arbitrator, "notice-hearing", HearingOn("2026-03-10"));
        (string, string)[] inDefault = [("attendance", "respondent-absent"), ("hearing-record", "……"), ("last-opinions", "yes")];

        Assert.Equal("claimant-summoned", Assert.Single(unsummoned.Try("2026-03-10", Posts.Arbitrator, "deem-withdrawn", ("absence-facts", "未到庭")).Refusals).Code);
        Assert.Equal("respondent-summoned", Assert.Single(unsummoned.Try("2026-03-10", Posts.Arbitrator, "hear", inDefault).Refusals).Code);
        Assert.Equal("heard", Noticed("2026-03-02", "2026-03-10").Do("2026-03-10", Posts.Arbitrator, "hear", inDefault).State.State);
        Assert.Equal("deemed-withdrawn", Noticed("2026-03-02", "2026-03-10").Do("2026-03-10", Posts.Arbitrator, "deem-withdrawn", ("absence-facts", "已签收，未到庭")).State.State);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 33")]
    public void While_a_challenge_is_open_nothing_is_heard_and_then_another_arbitrator_sits()
    {
        var challenged = Noticed("2026-03-02", "2026-03-10").Do("2026-03-05", Posts.ArbitrationRegistrar, "ask-recusal",
            ("recusal-of", "唐远"), ("recusal-ground", "relative"), ("recusal-because", "系对方代理人近亲属"));
        Assert.Equal(Day("2026-03-10"), challenged.Due("AR-27")); // asked Thursday 5 March: 6, 9, 10
        Assert.Equal("not-held-up", Assert.Single(challenged.Try("2026-03-10", Posts.Arbitrator, "hear", Hearing).Refusals).Code);

        challenged.Do("2026-03-10", Posts.ArbitrationOfficeHead, "grant-recusal", "recusal-1", [.. Tribunal("single", "方可").Skip(1), ("recusal-opinion", "属实")]);

        Assert.Contains("方可", challenged.State.Facts["officers"], StringComparison.Ordinal);
        Assert.Equal("heard", challenged.Do("2026-03-10", Posts.Arbitrator, "hear", Hearing).State.State);
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 46")]
    public void The_term_rests_for_a_suspension_and_a_publication_until_the_last_of_them_is_over()
    {
        var waiting = Formed("2026-03-02")
            .Do("2026-03-09", Posts.ArbitrationOfficeHead, "suspend", ("suspension-ground", "appraisal"), ("suspended-because", "等待工伤认定"))
            .Issue("2026-03-10", "D-ARB-10", "employer")
            .Do("2026-03-11", Posts.ArbitrationRegistrar, "record-failed-service", "service-2", ("failed-because", "人去楼空"))
            .Do("2026-03-12", Posts.ArbitrationOfficeHead, "publish", "service-2", ("published-in", "市级报纸"))
            .Do("2026-03-16", Posts.ArbitrationOfficeHead, "resume", "suspension-1", ("lifted-because", "认定已作出"));
        Assert.True(waiting.State.Clocks.Single(clock => clock.Deadline == "AR-12").Ledger.IsSuspended);

        // Published Thursday 12 March: 30 days end on Saturday 11 April, so on Monday 13; over on Tuesday 14.
        waiting.LetTheSystemAct("2026-04-14");

        // 36 days, 9 March to 13 April, are not counted: 16 April and 36 more is Friday 22 May.
        Assert.Equal("delivered", waiting.State.Tracks.Single(run => run.Id == "service-2").State);
        Assert.Equal(Day("2026-05-22"), waiting.Due("AR-12"));
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 43")]
    public void A_complex_case_gets_fifteen_days_once_and_after_the_lapse_the_parties_may_sue()
    {
        var extended = Formed("2026-03-02")
            .Do("2026-04-10", Posts.Arbitrator, "ask-extension", ("extend-done", "已开庭"), ("extend-because", "案情复杂"))
            .Do("2026-04-13", Posts.ArbitrationOfficeHead, "grant-extension", "extension-1", ("extension-opinion", "同意"));

        // 16 April and 15 more is Friday 1 May, 劳动节 until Tuesday 5 May: Wednesday 6 May.
        Assert.Equal(Day("2026-05-06"), extended.Due("AR-12"));
        Assert.Equal("terminated", extended.Do("2026-05-07", Posts.ArbitrationOfficeHead, "terminate", ("court-took-it", "yes"), ("ruling", "已立案")).State.State);
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 44")]
    public void Evidence_has_its_last_day_and_afterwards_claims_are_brought_separately()
    {
        (string, string)[] relation = [("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌")];
        var set = Formed("2026-03-02").Do("2026-03-03", Posts.ArbitrationRegistrar, "set-evidence-period", ("evidence-by", "2026-03-17"));
        Assert.True(set.Try("2026-03-17", Posts.ArbitrationRegistrar, "claim-relation", relation).Succeeded);

        set.LetTheSystemAct("2026-03-18");

        Assert.Equal(["over"], set.StatesOf("evidence-period"));
        Assert.Equal("claims-open", Assert.Single(set.Try("2026-03-18", Posts.ArbitrationRegistrar, "claim-relation", relation).Refusals).Code);
    }

    [Fact, Trait("requirement", "Z11")]
    public void Inspection_and_the_employer_are_asked_for_what_the_worker_cannot_prove()
    {
        var asked = Formed("2026-03-02")
            .Do("2026-03-05", Posts.Arbitrator, "ask-investigation", ("asked-of", "inspection"), ("asked-items", "考勤记录由单位掌握"))
            .Do("2026-03-05", Posts.Arbitrator, "order-production", ("asked-items", "工资台账"), ("produce-by", "2026-03-20"))
            .Do("2026-03-12", Posts.ArbitrationRegistrar, "receive-evidence", "investigation-1", ("investigation-result", "监察询问笔录三份"));

        Assert.Equal(["given", "asked"], asked.StatesOf("investigation"));
        Assert.Equal(Day("2026-03-20"), asked.Due("AR-42"));
    }

    [Theory, Trait("law", "劳动人事争议仲裁办案规则 20")]
    [InlineData("2026-03-13", true)] // posted Tuesday 10 March: 11, 12, 13
    [InlineData("2026-03-12", false)]
    public void A_paper_left_or_posted_counts_as_served_on_the_third_working_day(string servedOn, bool allowed)
    {
        var failed = Accepted("2026-03-02").Issue("2026-03-09", "D-ARB-06", "employer")
            .Do("2026-03-10", Posts.ArbitrationRegistrar, "record-failed-service", "service-1", ("failed-because", "拒绝签收"));

        var result = failed.Try("2026-03-13", Posts.ArbitrationRegistrar, "leave-or-post", "service-1",
            ("posting-ground", "refused"), ("posted-on", "2026-03-10"), ("served-on", servedOn), ("service-proof", "录像"));

        Assert.Equal(allowed, result.Succeeded);
    }
}
