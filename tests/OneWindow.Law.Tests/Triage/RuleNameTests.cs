using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Triage;

public sealed class RuleNameTests
{
    [Theory]
    [InlineData("J-08", "社保违法与其他违法并存")]
    [InlineData("R-06", "“克扣、拖欠工资”的职责分工")]
    [InlineData("GL-01", "农民工请求支付工资的法律援助")]
    [InlineData("PT-01", "有法定途径的不按信访事项处理")]
    public void A_rule_has_a_name_that_a_worker_can_read(string id, string name) => Assert.Equal(name, RuleNames.Find(id));

    [Fact]
    public void A_rule_of_another_version_has_no_name() => Assert.Null(RuleNames.Find("J-99"));

    [Fact]
    public void Every_reason_that_any_claim_can_be_given_has_a_name()
    {
        var reasons = ClaimTypes.All.SelectMany(type => Matters.Advise(new ClaimFacts(type)).Claims[0].Channels.SelectMany(channel => channel.Reasons));

        Assert.All(reasons, reason => Assert.NotNull(RuleNames.Find(reason.RuleId)));
    }

    [Theory]
    [InlineData(PriorForum.Arbitration, PriorState.Pending, "仲裁，正在办理")]
    [InlineData(PriorForum.Mediation, PriorState.Failed, "调解，没有达成协议")]
    [InlineData(PriorForum.Suit, PriorState.Decided, "诉讼，已有结果")]
    public void An_earlier_proceeding_says_where_and_how_it_stands(PriorForum forum, PriorState state, string words) =>
        Assert.Equal(words, new PriorProceeding(forum, state).Words);
}
