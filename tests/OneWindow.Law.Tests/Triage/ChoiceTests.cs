using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Triage;

/// <summary>The person chooses; only what is barred is refused; an officer who departs from the advice says why.</summary>
public class ChoiceTests
{
    private static readonly TriageAdvice DoublePay = Matters.Advise(new ClaimFacts(ContractClaims.DoublePay));

    [Fact]
    public void A_barred_channel_is_refused_with_its_reason_and_article()
    {
        var refused = DoublePay.Check(0, Channel.Inspection);

        var refusal = Assert.Single(refused.Refusals);
        Assert.Equal("不能选“劳动保障监察”：二倍工资属于劳动争议，监察不能责令支付。", refusal.Message);
        Assert.Equal("《劳动保障监察条例》第二十一条第二款", refusal.Basis!.Full);
    }

    [Fact]
    public void An_allowed_channel_may_be_chosen_though_another_is_recommended() =>
        Assert.True(DoublePay.Check(0, Channel.Mediation).Succeeded);

    [Fact]
    public void A_channel_that_does_not_arise_is_refused() =>
        Assert.Equal("channel-does-not-arise", DoublePay.Check(0, Channel.CriminalTransfer).Refusals[0].Code);

    [Fact]
    public void An_officer_who_overrules_needs_a_reason_and_it_is_counted_per_rule()
    {
        Assert.Equal("overrule-needs-reason", DoublePay.Decide(0, Channel.Mediation, " ").Refusals[0].Code);

        var decision = DoublePay.Decide(0, Channel.Mediation, "双方已约好本周调解").Value;

        Assert.Equal(["J-10a", "R-02"], decision.Overrules.Select(overrule => overrule.RuleId));
        Assert.All(decision.Overrules, overrule => Assert.Equal(Channel.Arbitration, overrule.Recommended));
    }

    [Fact]
    public void Following_the_advice_needs_no_reason_and_overrules_nothing() =>
        Assert.Empty(DoublePay.Decide(0, Channel.Arbitration, null).Value.Overrules);
}
