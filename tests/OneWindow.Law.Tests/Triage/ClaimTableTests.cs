using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Triage;

/// <summary>The rule table copied by hand: inspection, audit, arbitration, mediation, court.</summary>
public class ClaimTableTests
{
    // P recommended, A allowed, X barred, L court only after arbitration, - does not arise; while nothing but the claim type is known.
    [Theory]
    [InlineData(1, "未订立书面劳动合同", "P X A A -")]
    [InlineData(2, "未订合同的二倍工资", "X X P A L")]
    [InlineData(3, "使用童工", "P X X X -")]
    [InlineData(4, "女职工、未成年工特殊保护", "P X A A -")]
    [InlineData(5, "工作时间、休息休假", "P X A A -")]
    [InlineData(6, "克扣、拖欠工资", "P X A A L")]
    [InlineData(7, "工资低于最低工资标准", "P X A A L")]
    [InlineData(8, "加班费", "A X A A L")]
    [InlineData(9, "拖欠农民工工资", "P X A A L")]
    [InlineData(10, "工程建设项目欠薪", "P X A A L")]
    [InlineData(11, "经济补偿、赔偿金", "X X P A L")]
    [InlineData(12, "工资欠条", "A X A A L")]
    [InlineData(13, "确认劳动关系", "X X P A L")]
    [InlineData(14, "解除、终止劳动合同（辞退、除名、离职）", "X X P A L")]
    [InlineData(15, "工伤待遇、工伤医疗费", "X X P A L")]
    [InlineData(16, "工伤认定", "- - X X -")]
    [InlineData(17, "违规劳务派遣", "P X A A -")]
    [InlineData(18, "集体合同、经济性裁员、企业改制", "X X A A -")]
    [InlineData(19, "职业介绍、培训、鉴定机构违规", "P X X - -")]
    [InlineData(20, "不参加社会保险登记", "P A A A L")]
    [InlineData(21, "欠缴社会保险费", "P A A A L")]
    [InlineData(22, "不按规定缴纳社会保险费（基数不实、险种不全）", "A P A A L")]
    [InlineData(23, "骗取社会保险基金、待遇", "A P X X -")]
    [InlineData(24, "社会保险补缴集体争议", "A P A A L")]
    [InlineData(25, "社会保险待遇损失赔偿（不能补办）", "X X P A L")]
    [InlineData(26, "不服社会保险经办机构", "X X X X P")]
    [InlineData(27, "医疗、生育保险", "X X - - -")]
    [InlineData(28, "扣押证件、收取押金", "P X A A -")]
    [InlineData(29, "规章制度违法", "P X - - -")]
    [InlineData(30, "阻挠参加和组织工会", "P X A - -")]
    [InlineData(31, "强迫劳动、暴力、限制人身自由", "X X X X -")]
    [InlineData(32, "家政个人雇佣、农户雇工、学徒帮工", "X X X A P")]
    [InlineData(33, "伤残等级、职业病鉴定异议", "X X X X -")]
    [InlineData(34, "工程款、材料款纠纷（以欠薪为名）", "X X X A P")]
    [InlineData(35, "事业单位聘用合同、聘任制公务员", "X - P A L")]
    [InlineData(36, "无照经营、被吊销执照单位用工", "P A A A -")]
    [InlineData(37, "阻挠执法、扰乱办公秩序", "- - - - -")]
    [InlineData(38, "政策建议等其他诉求", "X X X A -")]
    [InlineData(39, "退休、超龄人员再就业", "A X P A -")]
    [InlineData(40, "学生、实习生", "X X X A P")]
    [InlineData(41, "外国人无就业许可", "X X X A P")]
    [InlineData(42, "公务员、参公人员、事业单位在编人员", "X - P A L")]
    [InlineData(43, "未休年休假工资", "P X A A L")]
    [InlineData(44, "竞业限制、服务期违约金", "X X P A L")]
    [InlineData(45, "离职证明、档案和社保关系转移", "P X A A L")]
    [InlineData(46, "打击报复举报人、投诉人", "P X X A L")]
    [InlineData(47, "招用歧视", "A X X A P")]
    [InlineData(48, "生效裁决书、调解书不履行", "X X X - P")]
    [InlineData(49, "订立、履行、变更劳动合同（调岗、调薪）", "X X P A L")]
    [InlineData(50, "福利、培训、劳动保护", "X X P A L")]
    public void A_row_says_one_verdict_per_channel(int row, string name, string verdicts)
    {
        var type = ClaimTypes.OfRow(row);

        var said = string.Join(' ', VerdictRow.Columns.Select(channel => Letter(type.VerdictOn(channel))));

        Assert.Equal((name, verdicts), (type.Name, said));
    }

    [Theory]
    [InlineData(3, "child-harmed", true, Channel.Arbitration, Standing.Allowed)]
    [InlineData(3, "child-harmed", false, Channel.Arbitration, Standing.Barred)]
    [InlineData(12, "only-the-note", true, Channel.CivilCourt, Standing.Recommended)]
    [InlineData(12, "only-the-note", false, Channel.CivilCourt, Standing.Barred)]
    [InlineData(15, "injury-cost-unpaid", true, Channel.Inspection, Standing.Allowed)]
    [InlineData(15, "injury-cost-unpaid", false, Channel.Inspection, Standing.Barred)]
    [InlineData(31, "forced-workers-unpaid", true, Channel.Inspection, Standing.Recommended)]
    [InlineData(31, "forced-workers-unpaid", true, Channel.TransferOut, Standing.Recommended)]
    [InlineData(31, "forced-workers-unpaid", false, Channel.Inspection, Standing.Barred)]
    [InlineData(40, "under-sixteen", true, Channel.Inspection, Standing.Recommended)]
    [InlineData(40, "papers-held", true, Channel.Inspection, Standing.Recommended)]
    [InlineData(40, "relation-claimed", true, Channel.Arbitration, Standing.Allowed)]
    [InlineData(41, "has-work-permit", true, Channel.Arbitration, Standing.Recommended)]
    [InlineData(41, "has-work-permit", false, Channel.Arbitration, Standing.Barred)]
    [InlineData(42, "under-labour-contract", true, Channel.Inspection, Standing.Allowed)]
    [InlineData(42, "civil-servant", true, Channel.Arbitration, Standing.Barred)]
    [InlineData(45, "damages-asked", true, Channel.Arbitration, Standing.Recommended)]
    [InlineData(45, "damages-asked", true, Channel.Inspection, Standing.Barred)]
    [InlineData(46, "loss-followed", true, Channel.Arbitration, Standing.Recommended)]
    [InlineData(46, "loss-followed", false, Channel.Arbitration, Standing.Barred)]
    [InlineData(47, "inside-relation", true, Channel.Arbitration, Standing.Allowed)]
    public void An_answer_decides_a_channel_of_its_row(int row, string question, bool answer, Channel channel, Standing standing)
    {
        var claim = new ClaimFacts(ClaimTypes.OfRow(row)) { Answers = new Dictionary<string, bool> { [question] = answer } };

        var advice = Matters.Advise(claim).Claims[0].On(channel);

        Assert.Equal(standing, advice?.Standing);
    }

    [Fact]
    public void Every_question_that_a_row_asks_is_declared_once_and_every_row_is_there()
    {
        Assert.Equal(Enumerable.Range(1, 50), ClaimTypes.All.Select(type => type.Row));
        Assert.Equal(50, ClaimTypes.All.Select(type => type.Code).Distinct().Count());
        Assert.Contains(Particulars.OnlyTheNote, PayClaims.WageIou.Asks);
    }

    [Fact]
    public void Nobody_leaves_without_a_way_while_only_the_claim_type_is_known()
    {
        foreach (var type in ClaimTypes.All)
        {
            var advice = Matters.Advise(new ClaimFacts(type)).Claims[0];

            Assert.True(advice.Recommended is not null, $"第{type.Row}行“{type.Name}”没有推荐途径");
            Assert.All(advice.Channels, channel => Assert.NotEmpty(channel.Reasons));
        }
    }

    private static string Letter(Verdict verdict) => verdict switch
    {
        Verdict.Primary => "P",
        Verdict.Allowed => "A",
        Verdict.Barred => "X",
        Verdict.AfterArbitration => "L",
        Verdict.NotApplicable => "-",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
