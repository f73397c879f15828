using OneWindow.Law.Offices;
using static OneWindow.Law.Tests.Arbitration.ArbitrationCase;
using static OneWindow.Law.Tests.Procedures.WalkedCase;

namespace OneWindow.Law.Tests.Arbitration;

/// <summary>From the application to its acceptance or refusal.</summary>
public sealed class ApplicationStories
{
    private static readonly (string, string)[] CourtTookIt = [("court-took-it", "yes"), ("ruling", "区法院已立案")];

    [Fact, Trait("law", "劳动争议调解仲裁法 29")]
    public void An_application_is_decided_on_within_five_working_days_and_silence_opens_the_way_to_court()
    {
        // Received Monday 2 March 2026: 3, 4, 5, 6, 9 March.
        var submitted = Submitted("2026-03-02");

        Assert.Equal(Day("2026-03-09"), submitted.Due("AR-05"));
        Assert.Equal("term-lapsed", Assert.Single(submitted.Try("2026-03-09", Posts.ArbitrationOfficeHead, "terminate", CourtTookIt).Refusals).Code);
        Assert.Equal("terminated", submitted.Do("2026-03-10", Posts.ArbitrationOfficeHead, "terminate", CourtTookIt).State.State);
    }

    [Theory, Trait("requirement", "S5")]
    [InlineData("wages", true)]
    [InlineData("injury", true)]
    [InlineData("collective", true)]
    [InlineData("none", false)]
    public void Only_the_urgent_classes_are_due_on_the_day_itself(string sameDay, bool dueToday)
    {
        var submitted = Submitted("2026-03-02", ("same-day", sameDay));

        Assert.Equal(dueToday, submitted.Runs("AR-31"));
        Assert.True(submitted.Runs("AR-05"));
    }

    [Fact, Trait("requirement", "N13")]
    public void An_application_is_accepted_only_with_a_claim_that_is_told_by_its_elements()
    {
        var submitted = Submitted("2026-03-02");
        var untold = submitted.Try("2026-03-02", Posts.ArbitrationRegistrar, "accept", Accepting);
        var halfTold = submitted.Try("2026-03-02", Posts.WindowClerk, "claim-severance", ("claim-entry-on", "2020-01-01"), ("claim-amount", "30000"));

        Assert.Equal("something-claimed", Assert.Single(untold.Refusals).Code);
        Assert.Equal(["claim-left-on", "claim-average-pay", "claim-ending"], halfTold.Refusals.Select(refusal => refusal.Field));
        Assert.Equal("wages", submitted.Do("2026-03-02", Posts.WindowClerk, "claim-wages", Wages).State.Tracks.Single().Subject);
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 31")]
    public void A_refusal_for_jurisdiction_names_the_competent_commission_and_a_court_may_send_it_back()
    {
        (string, string)[] ground = [("refusal-ground", "no-jurisdiction"), ("refused-because", "合同履行地在外地")];
        var submitted = Submitted("2026-03-02");
        var unnamed = submitted.Try("2026-03-03", Posts.ArbitrationRegistrar, "refuse", ground);

        submitted.Do("2026-03-03", Posts.ArbitrationRegistrar, "refuse", [.. ground, ("competent", "邻县仲裁委")]);
        Assert.Equal("not-accepted", submitted.State.State);
        submitted.Do("2026-04-20", Posts.ArbitrationOfficeHead, "court-holds-competent", ("ruling", "法院认为本委有管辖权"));

        Assert.Equal("competent-named", Assert.Single(unnamed.Refusals).Code);
        Assert.Equal(Day("2026-04-27"), submitted.Due("AR-05")); // Monday 20 April: 21, 22, 23, 24, 27.
    }

    [Fact]
    public void Completed_material_counts_the_five_days_anew_and_only_after_its_day_is_what_lacks_refused()
    {
        var asked = Submitted("2026-03-02").Do("2026-03-03", Posts.WindowClerk, "ask-completion", ("missing", "被申请人名称"), ("complete-by", "2026-03-13"));
        var tooEarly = asked.Try("2026-03-13", Posts.ArbitrationRegistrar, "refuse-incomplete", ("refused-because", "未补正"));
        var afterwards = asked.Try("2026-03-16", Posts.ArbitrationRegistrar, "refuse-incomplete", ("refused-because", "未补正"));

        asked.Do("2026-03-10", Posts.WindowClerk, "complete", ("completed", "营业执照信息"));

        Assert.Equal("completion-lapsed", Assert.Single(tooEarly.Refusals).Code);
        Assert.True(afterwards.Succeeded);
        Assert.Equal(Day("2026-03-17"), asked.Due("AR-05")); // Tuesday 10 March: 11, 12, 13, 16, 17.
    }

    [Fact, Trait("requirement", "S9")]
    public void Mediation_first_rests_the_term_and_failing_lets_what_was_left_run_on()
    {
        // Due 9 March. From Wednesday 4 to Tuesday 17 March ten working days are not counted (4-6, 9-13, 16, 17): 9 March and ten more is 23 March.
        var resumed = Submitted("2026-03-02")
            .Do("2026-03-04", Posts.WindowClerk, "mediate-first", ("both-agree", "yes"))
            .Do("2026-03-18", Posts.WindowClerk, "mediation-was-in-vain", ("reason", "满十五日未达成协议"));
        var settled = Submitted("2026-03-02")
            .Do("2026-03-04", Posts.WindowClerk, "mediate-first", ("both-agree", "yes"))
            .Do("2026-03-10", Posts.WindowClerk, "settled-before-acceptance", ("withdrawn-because", "已达成调解协议"));

        Assert.Equal(Day("2026-03-23"), resumed.Due("AR-05"));
        Assert.Equal("withdrawn", settled.State.State);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 7")]
    public void Ten_workers_may_name_three_to_five_representatives()
    {
        var submitted = Submitted("2026-03-02", ("same-day", "collective"), ("workers", "12"));

        Assert.Equal("three-to-five", Assert.Single(submitted.Try(
            "2026-03-02", Posts.ArbitrationRegistrar, "name-representatives", ("representatives", "甲、乙"), ("representative-count", "2")).Refusals).Code);
        Assert.True(submitted.Try(
            "2026-03-02", Posts.ArbitrationRegistrar, "name-representatives", ("representatives", "甲、乙、丙"), ("representative-count", "3")).Succeeded);
    }
}
