using OneWindow.Law.Offices;
using OneWindow.Law.Tests.Procedures;
using static OneWindow.Law.Tests.Arbitration.ArbitrationCase;
using static OneWindow.Law.Tests.Procedures.WalkedCase;

namespace OneWindow.Law.Tests.Arbitration;

/// <summary>Claims decided singly, awards by finality, and what each side may do about them.</summary>
public sealed class AwardStories
{
    private static readonly (string, string)[] Today = [("awarded-on", "2026-03-20")];

    private static WalkedCase OneFinalAward(string servedOn) => Heard("2026-03-02", "2026-03-10")
        .Do("2026-03-20", Posts.Arbitrator, "decide-final", "claim-1", Deciding("18000"))
        .Do("2026-03-20", Posts.Arbitrator, "make-final-award", Today)
        .Do("2026-03-20", Posts.Arbitrator, "conclude")
        .Serve(servedOn, Posts.ArbitrationRegistrar, "D-ARB-22F", "worker", "employer");

    private static WalkedCase OneOrdinaryAward(string servedOn) => Heard("2026-03-02", "2026-03-10")
        .Do("2026-03-20", Posts.Arbitrator, "decide", "claim-1", Deciding("25200.01"))
        .Do("2026-03-20", Posts.Arbitrator, "make-award", Today)
        .Do("2026-03-20", Posts.Arbitrator, "conclude")
        .Serve(servedOn, Posts.ArbitrationRegistrar, "D-ARB-22", "worker", "employer");

    [Theory, Trait("law", "劳动争议调解仲裁法 47")]
    [InlineData("25200.00", "decide-final", "decide")] // twelve times 2,100 yuan
    [InlineData("25200.01", "decide", "decide-final")]
    public void Each_claim_of_money_is_final_up_to_twelve_monthly_minimum_wages_and_the_tribunal_has_no_choice(string yuan, string allowed, string refused)
    {
        var heard = Heard("2026-03-02", "2026-03-10");

        Assert.True(heard.Try("2026-03-20", Posts.Arbitrator, allowed, "claim-1", Deciding(yuan)).Succeeded);
        Assert.False(heard.Try("2026-03-20", Posts.Arbitrator, refused, "claim-1", Deciding(yuan)).Succeeded);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 42")]
    public void Nothing_is_decided_before_mediation_was_tried()
    {
        var heard = Noticed("2026-03-02", "2026-03-10").Do("2026-03-10", Posts.Arbitrator, "hear", Hearing);

        Assert.Equal("mediation-tried", Assert.Single(heard.Try("2026-03-10", Posts.Arbitrator, "decide-final", "claim-1", Deciding("18000")).Refusals).Code);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 47、50")]
    public void A_mixed_case_gets_two_awards_each_with_its_own_remedies_and_end()
    {
        var mixed = Formed("2026-03-02")
            .Do("2026-03-02", Posts.ArbitrationRegistrar, "claim-relation", ("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌"))
            .Do("2026-03-02", Posts.ArbitrationRegistrar, "waive-defence", "defence-1", ("defence-waiver", "放弃"))
            .Do("2026-03-02", Posts.Arbitrator, "notice-hearing", HearingOn("2026-03-10"))
            .Do("2026-03-10", Posts.Arbitrator, "hear", Hearing)
            .Do("2026-03-10", Posts.Arbitrator, "mediate").Do("2026-03-10", Posts.Arbitrator, "mediation-fails", "case-mediation-1", ("mediation-course", "不成"))
            .Do("2026-03-20", Posts.Arbitrator, "decide-final", "claim-1", Deciding("18000"))
            .Do("2026-03-20", Posts.Arbitrator, "decide", "claim-2", ("decision", "granted"), ("grounds", "存在劳动关系"), ("majority", "single"))
            .Do("2026-03-20", Posts.Arbitrator, "make-final-award", Today);
        Assert.Equal(["awarded", "decided"], mixed.StatesOf("claim"));
        Assert.Equal("everything-awarded", Assert.Single(mixed.Try("2026-03-20", Posts.Arbitrator, "conclude").Refusals).Code);

        mixed.Do("2026-03-20", Posts.Arbitrator, "make-award", Today).Do("2026-03-20", Posts.Arbitrator, "conclude")
            .Serve("2026-03-23", Posts.ArbitrationRegistrar, "D-ARB-22F", "worker", "employer")
            .Serve("2026-03-23", Posts.ArbitrationRegistrar, "D-ARB-22", "worker", "employer");

        // Served Monday 23 March: 15 days end on Tuesday 7 April, 30 days on Wednesday 22 April.
        Assert.Equal(["AR-20", "AR-21", "AR-23", "AR-23"], mixed.State.Clocks.Where(clock => clock.Track?.StartsWith("remedy", StringComparison.Ordinal) == true).Select(clock => clock.Deadline));
        Assert.Equal([Day("2026-04-07"), Day("2026-04-22"), Day("2026-04-07")], new[] { mixed.Due("AR-20"), mixed.Due("AR-21"), mixed.Due("AR-23") });

        mixed.LetTheSystemAct("2026-04-08");
        Assert.Equal(["made", "effective"], mixed.StatesOf("award"));
        Assert.Equal("awarded", mixed.State.State);

        mixed.LetTheSystemAct("2026-04-23");
        Assert.Equal(["effective", "effective"], mixed.StatesOf("award"));
        Assert.Equal("effective", mixed.State.State);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 43")]
    public void A_clear_part_goes_first_and_the_rest_goes_on()
    {
        var partial = Formed("2026-03-02")
            .Do("2026-03-02", Posts.ArbitrationRegistrar, "claim-relation", ("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌"))
            .Do("2026-03-02", Posts.ArbitrationRegistrar, "waive-defence", "defence-1", ("defence-waiver", "放弃"))
            .Do("2026-03-02", Posts.Arbitrator, "notice-hearing", HearingOn("2026-03-10"))
            .Do("2026-03-10", Posts.Arbitrator, "hear", Hearing)
            .Do("2026-03-10", Posts.Arbitrator, "mediate").Do("2026-03-10", Posts.Arbitrator, "mediation-fails", "case-mediation-1", ("mediation-course", "不成"))
            .Do("2026-03-20", Posts.Arbitrator, "decide-final", "claim-1", Deciding("18000"))
            .Do("2026-03-20", Posts.Arbitrator, "make-partial-final-award", Today);

        Assert.Equal("D-ARB-20F", partial.State.Tracks.Single(run => run.Track == "award").Subject);
        Assert.Equal(("heard", true), (partial.State.State, partial.Runs("AR-12")));
        Assert.Equal(["awarded", "pending"], partial.StatesOf("claim"));
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 48、49")]
    public void Against_a_final_award_the_worker_sues_and_the_employer_only_asks_to_revoke()
    {
        var served = OneFinalAward("2026-03-23");
        (string, string)[] filed = [("filed-on", "2026-04-02"), ("ruling", "区法院")];

        Assert.Equal("final-binds-employer", Assert.Single(served.Try("2026-04-03", Posts.ArbitrationRegistrar, "sue", "remedy-2", filed).Refusals).Code);
        Assert.Equal("only-employer-revokes", Assert.Single(served.Try("2026-04-03", Posts.ArbitrationRegistrar, "seek-revocation", "remedy-1", filed).Refusals).Code);
        Assert.True(served.Try("2026-04-03", Posts.ArbitrationRegistrar, "seek-revocation", "remedy-2", filed).Succeeded);

        served.Do("2026-04-03", Posts.ArbitrationRegistrar, "sue", "remedy-1", filed);
        Assert.Equal("worker-has-not-sued", Assert.Single(served.Try("2026-04-07", Posts.ArbitrationRegistrar, "seek-revocation", "remedy-2", filed).Refusals).Code);
    }

    [Fact]
    public void A_suit_filed_after_the_last_day_is_not_recorded_as_filed_in_time()
    {
        var served = OneOrdinaryAward("2026-03-23"); // 15 days end on Tuesday 7 April

        Assert.True(served.Try("2026-04-07", Posts.ArbitrationRegistrar, "sue", "remedy-1", ("filed-on", "2026-04-07"), ("ruling", "区法院")).Succeeded);
        Assert.Equal("filed-in-time", Assert.Single(served.Try("2026-04-08", Posts.ArbitrationRegistrar, "sue", "remedy-1", ("filed-on", "2026-04-08"), ("ruling", "区法院")).Refusals).Code);
    }

    [Fact, Trait("law", "法释〔2020〕26号 21")]
    public void After_the_worker_s_suit_is_dismissed_the_employer_has_thirty_days_anew()
    {
        var dismissed = OneFinalAward("2026-03-23")
            .Do("2026-04-03", Posts.ArbitrationRegistrar, "sue", "remedy-1", ("filed-on", "2026-04-02"), ("ruling", "区法院"))
            .LetTheSystemAct("2026-04-23")
            .Do("2026-06-01", Posts.ArbitrationRegistrar, "suit-dismissed", "remedy-1", ("ruling", "准许撤诉"))
            .Do("2026-06-02", Posts.ArbitrationRegistrar, "new-revocation-term", ("ruling-received-on", "2026-06-01"), ("recipient-side", "employer"));
        Assert.Equal(Day("2026-07-01"), dismissed.Due("AR-21")); // Monday 1 June: 29 left in June, 1 in July

        dismissed.LetTheSystemAct("2026-07-02");
        Assert.Equal("made", dismissed.StatesOf("award").Single()); // somebody acted: a person says that it stands
        dismissed.Do("2026-07-02", Posts.ArbitrationRegistrar, "award-stands", "award-1", ("ruling", "撤诉，未申请撤销")).LetTheSystemAct("2026-07-02");

        Assert.Equal("effective", dismissed.State.State);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 49")]
    public void A_revoked_award_leaves_fifteen_days_to_sue_and_without_a_suit_the_case_is_at_its_end()
    {
        var revoked = OneFinalAward("2026-03-23")
            .Do("2026-04-10", Posts.ArbitrationRegistrar, "seek-revocation", "remedy-2", ("filed-on", "2026-04-09"), ("ruling", "市中院"))
            .Do("2026-06-01", Posts.ArbitrationRegistrar, "award-is-revoked", "remedy-2", ("ruling", "撤销裁决"), ("ruling-received-on", "2026-06-01"));
        Assert.Equal(Day("2026-06-16"), revoked.Due("AR-22"));

        revoked.LetTheSystemAct("2026-06-17").Do("2026-06-17", Posts.ArbitrationRegistrar, "award-revoked", "award-1", ("ruling", "撤销后未起诉")).LetTheSystemAct("2026-06-17");

        Assert.Equal("ended-in-court", revoked.State.State);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 50")]
    public void Sued_over_the_award_does_not_stand_and_the_judgment_takes_its_place()
    {
        var sued = OneOrdinaryAward("2026-03-23")
            .Do("2026-04-07", Posts.ArbitrationRegistrar, "sue", "remedy-2", ("filed-on", "2026-04-07"), ("ruling", "区法院"))
            .LetTheSystemAct("2026-05-06");
        Assert.Equal(("awarded", "made"), (sued.State.State, sued.StatesOf("award").Single()));

        sued.Do("2026-08-03", Posts.ArbitrationRegistrar, "court-decides", "remedy-2", ("ruling", "判决支付 20000 元"))
            .Do("2026-08-03", Posts.ArbitrationRegistrar, "award-replaced", "award-1", ("ruling", "判决生效")).LetTheSystemAct("2026-08-03")
            .Do("2026-08-10", Posts.Archivist, "archive", ("pages", "96"), ("arbitration-retention", "10y"));

        Assert.Equal("archived", sued.State.State);
    }

    [Fact]
    public void A_claim_left_out_is_decided_by_a_further_award()
    {
        var supplemented = OneFinalAward("2026-03-23")
            .Do("2026-03-24", Posts.ArbitrationOfficeHead, "resume-for-omitted-claim", ("reason", "漏裁确认劳动关系"))
            .Do("2026-03-24", Posts.ArbitrationRegistrar, "claim-relation", ("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌"))
            .Do("2026-03-24", Posts.Arbitrator, "decide", "claim-2", ("decision", "granted"), ("grounds", "存在劳动关系"), ("majority", "single"))
            .Do("2026-03-24", Posts.Arbitrator, "make-award", ("awarded-on", "2026-03-24")).Do("2026-03-24", Posts.Arbitrator, "conclude");

        Assert.Equal(2, supplemented.StatesOf("award").Count());
        Assert.Equal("awarded", supplemented.State.State);
    }

    [Fact, Trait("law", "法释〔2020〕26号 24、8")]
    public void After_it_took_effect_an_award_may_be_refused_execution_or_decided_anew()
    {
        var effective = OneOrdinaryAward("2026-03-23").LetTheSystemAct("2026-04-08");
        Assert.Equal("effective", effective.State.State);
        Assert.Equal("heard", OneOrdinaryAward("2026-03-23").LetTheSystemAct("2026-04-08")
            .Do("2026-05-06", Posts.ArbitrationOfficeHead, "reopen-award", ("reason", "适用法律错误")).State.State);

        effective.Do("2026-09-01", Posts.ArbitrationRegistrar, "execution-refused", ("recipient-side", "employer"), ("ruling", "不予执行"), ("ruling-received-on", "2026-09-01"))
            .Do("2026-09-10", Posts.ArbitrationRegistrar, "sue", "remedy-3", ("filed-on", "2026-09-10"), ("ruling", "区法院"))
            .Do("2026-12-01", Posts.ArbitrationRegistrar, "court-decides", "remedy-3", ("ruling", "判决"))
            .Do("2026-12-01", Posts.ArbitrationRegistrar, "court-takes-over", ("ruling", "判决"));

        Assert.Equal(Day("2026-10-08"), effective.Due("AR-43")); // Tuesday 1 September and 30 days is 1 October, 国庆节 until 7 October
        Assert.Equal("ended-in-court", effective.State.State);
    }
}
