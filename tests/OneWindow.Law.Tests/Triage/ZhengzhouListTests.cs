using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Triage;

/// <summary>
/// Requirement Z4: which body handles which matter, line by line as 郑州市 lists them (意见 二.3). A line that stands in two
/// lists is open in both; of two bodies that could recommend it, the notes of jurisdiction.md say which.
/// </summary>
public class ZhengzhouListTests
{
    [Theory]
    [InlineData("未依法与劳动者订立劳动合同", "no-written-contract")]
    [InlineData("违法使用童工", "child-labour")]
    [InlineData("不遵守女职工和未成年工特殊劳动保护规定", "special-protection")]
    [InlineData("不遵守工作时间和休息休假规定", "working-time")]
    [InlineData("无故克扣或拖欠劳动者工资报酬", "wage-arrears")]
    [InlineData("不执行最低工资标准", "below-minimum-wage")]
    [InlineData("不参加社会保险登记", "insurance-not-registered")]
    [InlineData("欠缴社会保险费", "premium-arrears")]
    public void Inspection_handles(string line, string claim) => Handles(line, claim, Channel.Inspection);

    [Theory]
    [InlineData("不按规定缴纳社会保险费", "premium-underpayment")]
    [InlineData("骗取社会保险基金", "insurance-fraud")]
    public void Social_insurance_audit_handles(string line, string claim) => Handles(line, claim, Channel.SocialInsuranceAudit);

    [Theory]
    [InlineData("确认劳动关系", "confirm-relation")]
    [InlineData("订立、履行、变更劳动合同", "performance")]
    [InlineData("解除和终止劳动合同", "termination")]
    [InlineData("除名、辞退和辞职、离职", "termination")]
    [InlineData("福利、培训及劳动保护", "welfare")]
    [InlineData("工伤医疗费", "work-injury-benefits")]
    [InlineData("经济补偿或者赔偿金", "severance-pay")]
    public void Arbitration_handles(string line, string claim) => Handles(line, claim, Channel.Arbitration);

    [Theory]
    [InlineData("工作时间、休息休假", "working-time")]
    [InlineData("社会保险", "premium-arrears")]
    [InlineData("劳动报酬", "wage-arrears")]
    public void Arbitration_is_open_for_what_stands_in_both_lists(string line, string claim)
    {
        var standing = StandingOf(claim, Channel.Arbitration);

        Assert.True(standing is Standing.Allowed or Standing.Recommended, $"{line}: {standing}");
    }

    private static void Handles(string line, string claim, Channel body)
    {
        var standing = StandingOf(claim, body);

        Assert.True(standing == Standing.Recommended, $"{line}: {standing}");
    }

    private static Standing? StandingOf(string claim, Channel channel) =>
        TriageDesk.Advise(new MatterFacts([new ClaimFacts(ClaimTypes.Find(claim)!)]), new DateOnly(2026, 11, 25), new TriageOptions())
            .Claims[0].Channels.FirstOrDefault(advice => advice.Channel == channel)?.Standing;
}
