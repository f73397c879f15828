using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using static OneWindow.Law.Tests.Arbitration.ArbitrationCase;
using static OneWindow.Law.Tests.Procedures.WalkedCase;

namespace OneWindow.Law.Tests.Arbitration;

/// <summary>After the acceptance: copies, tribunal, parties and claims that move.</summary>
public sealed class AcceptanceStories
{
    [Fact, Trait("law", "劳动争议调解仲裁法 30、32、43")]
    public void From_acceptance_run_the_copy_the_tribunal_and_the_award_side_by_side()
    {
        // Accepted Monday 2 March 2026: 45 days later is Thursday 16 April (29 left in March, 16 in April).
        var accepted = Accepted("2026-03-02");

        Assert.Equal(Day("2026-03-09"), accepted.Due("AR-06"));
        Assert.Equal(Day("2026-03-09"), accepted.Due("AR-09"));
        Assert.Equal(Day("2026-04-16"), accepted.Due("AR-12"));
        Assert.False(accepted.Runs("AR-30"));
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 30")]
    public void Each_respondent_has_ten_days_of_his_own_from_the_day_the_copy_reached_him()
    {
        var served = Accepted("2026-03-02")
            .Serve("2026-03-03", Posts.ArbitrationRegistrar, "D-ARB-06", "employer").Serve("2026-03-06", Posts.ArbitrationRegistrar, "D-ARB-06", "employer");
        var terms = served.State.Clocks.Where(clock => clock.Deadline == "AR-07").ToList();

        Assert.Equal(["defence-1", "defence-2"], terms.Select(clock => clock.Track!));
        Assert.All(served.State.Tracks.Where(run => run.Track == "defence"), run => Assert.Equal("employer", run.Facts["recipient-side"]));

        // Served Tuesday 3 March: 4-6 (3), 9-13 (8), 16, 17. Served Friday 6 March: 9-13 (5), 16-20 (10).
        served.LetTheSystemAct("2026-03-18");

        Assert.Equal(["closed", "open"], served.StatesOf("defence"));
        Assert.Equal(["closed", "closed"], served.LetTheSystemAct("2026-03-23").StatesOf("defence"));
        Assert.Equal("accepted", served.State.State);
        Assert.False(served.Runs("AR-06"));
    }

    [Fact]
    public void A_defence_goes_on_to_the_claimant_within_five_working_days()
    {
        var answered = Formed("2026-03-02").Do("2026-03-12", Posts.ArbitrationRegistrar, "file-defence", "defence-1", ("defence", "已足额支付"), ("defended-on", "2026-03-12"));

        Assert.Equal(Day("2026-03-19"), answered.Due("AR-08")); // Thursday 12 March: 13, 16, 17, 18, 19.
        Assert.Equal(["closed"], answered.Do("2026-03-13", Posts.ArbitrationRegistrar, "send-defence", "defence-1").StatesOf("defence"));
        Assert.False(answered.Runs("AR-08"));
    }

    [Fact]
    public void A_paper_whose_terms_differ_by_side_is_not_served_before_its_side_is_known()
    {
        var issued = Accepted("2026-03-02").Issue("2026-03-02", "D-ARB-06", "");

        var result = issued.Try("2026-03-03", Posts.ArbitrationRegistrar, "serve", "service-1",
            ("service-method", "direct"), ("served-on", "2026-03-03"), ("receiver", "前台"), ("service-proof", "回证"));

        Assert.Equal("side-known", Assert.Single(result.Refusals).Code);
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 46")]
    public void A_joined_party_counts_the_forty_five_days_anew()
    {
        var joined = Formed("2026-03-02").LetTheSystemAct("2026-03-02")
            .Do("2026-03-16", Posts.Arbitrator, "join-party", ("joined", "某劳务公司"), ("joined-as", "party"), ("reason", "共同用工"));

        Assert.Equal(Day("2026-04-30"), joined.Due("AR-12")); // 15 left in March, 30 in April.
        Assert.Single(joined.State.Clocks, clock => clock.Deadline == "AR-12" && clock.Ledger.Stopped is null);
        Assert.True(joined.LetTheSystemAct("2026-03-16").Runs("AR-06")); // the copy for the new party is still to be served
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 46")]
    public void Accepted_new_claims_count_the_forty_five_days_anew()
    {
        var changed = Formed("2026-03-02").Do("2026-03-10", Posts.ArbitrationRegistrar, "claim-relation", ("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌"))
            .Do("2026-03-10", Posts.Arbitrator, "accept-changed-claims", ("reason", "与原请求有关"));

        Assert.Equal(Day("2026-04-24"), changed.Due("AR-12")); // 21 left in March, 24 in April.
    }

    [Fact]
    public void A_counter_claim_is_brought_only_while_somebody_may_answer_and_joined_it_counts_anew()
    {
        var joined = Formed("2026-03-02").Do("2026-03-09", Posts.ArbitrationRegistrar, "bring-counter-claim", ("counter-claims", "返还借款"))
            .Do("2026-03-11", Posts.ArbitrationRegistrar, "join-counter-claim");
        var tooLate = Formed("2026-03-02").LetTheSystemAct("2026-03-17")
            .Try("2026-03-17", Posts.ArbitrationRegistrar, "bring-counter-claim", ("counter-claims", "返还借款"));

        Assert.Equal(["joined"], joined.StatesOf("counter-claim"));
        Assert.Equal(Day("2026-04-27"), joined.Due("AR-12")); // 20 left in March, 25 in April: a Saturday, so Monday 27.
        Assert.Equal("defence-open", Assert.Single(tooLate.Refusals).Code);
    }

    [Fact]
    public void A_tribunal_fits_its_kind_and_nobody_sits_who_dealt_with_the_matter_before()
    {
        var collective = Accepted("2026-03-02", ("workers", "12"));
        var accepted = Accepted("2026-03-02");
        var earlier = ("earlier-officers", OfficerList.Write([Person("唐远")]));

        Assert.Equal("collective-by-three", Assert.Single(collective.Try("2026-03-02", Posts.ArbitrationOfficeHead, "form-tribunal", SoleArbitrator).Refusals).Code);
        Assert.True(collective.Try("2026-03-02", Posts.ArbitrationOfficeHead, "form-tribunal", Tribunal("three", "唐远", "方可", "罗真")).Succeeded);
        Assert.Equal("composition", Assert.Single(accepted.Try("2026-03-02", Posts.ArbitrationOfficeHead, "form-tribunal", Tribunal("three", "方可", "罗真")).Refusals).Code);
        Assert.Equal("nobody-from-before", Assert.Single(accepted.Try("2026-03-02", Posts.ArbitrationOfficeHead, "form-tribunal", [.. SoleArbitrator, earlier]).Refusals).Code);
    }

    [Fact]
    public void A_simplified_case_needs_its_ground_and_may_be_turned_ordinary_without_more_time()
    {
        var accepted = Accepted("2026-03-02");
        Assert.Equal("simplified-allowed", Assert.Single(accepted.Try("2026-03-02", Posts.ArbitrationOfficeHead, "form-tribunal", Tribunal("simplified", "唐远")).Refusals).Code);

        accepted
            .Do("2026-03-02", Posts.ArbitrationOfficeHead, "form-tribunal", [.. Tribunal("simplified", "唐远"), ("simplified-ground", "clear"), ("nothing-against", "yes")])
            .Do("2026-03-20", Posts.ArbitrationOfficeHead, "turn-ordinary", [.. Tribunal("three", "唐远", "方可", "罗真"), ("reason", "争议较大")]);

        Assert.Equal(Day("2026-04-16"), accepted.Due("AR-12"));
    }

    [Fact]
    public void Withdrawn_while_a_respondent_may_answer_nothing_runs_on_and_an_error_may_be_put_right()
    {
        var withdrawn = Formed("2026-03-02").Do("2026-03-05", Posts.ArbitrationRegistrar, "withdraw", ("withdrawn-because", "已自行和解"));

        Assert.Equal("withdrawn", withdrawn.State.State);
        Assert.All(withdrawn.State.Clocks, clock => Assert.NotNull(clock.Ledger.Stopped));
        Assert.Equal("submitted", withdrawn.Do("2026-03-20", Posts.ArbitrationOfficeHead, "reopen", ("reason", "他人冒名撤回")).State.State);
    }

    [Fact]
    public void A_case_ends_by_transfer_or_by_being_cancelled()
    {
        var transferred = Formed("2026-03-02").Do("2026-03-05", Posts.ArbitrationOfficeHead, "uphold-jurisdiction-objection", ("competent", "邻县仲裁委"), ("reason", "异议成立"));
        var cancelled = Formed("2026-03-02").Do("2026-03-05", Posts.ArbitrationOfficeHead, "cancel-case", ("refusal-ground", "out-of-scope"), ("refused-because", "属劳务关系"));

        Assert.Equal("transferred", transferred.State.State);
        Assert.Equal("archived", cancelled.LetTheSystemAct("2026-03-05").Do("2026-04-01", Posts.Archivist, "archive", ("pages", "12"), ("arbitration-retention", "5y")).State.State);
        Assert.Equal(["undecided"], cancelled.StatesOf("claim"));
    }
}
