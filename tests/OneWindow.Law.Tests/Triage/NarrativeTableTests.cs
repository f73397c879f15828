using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Triage;

/// <summary>Forty invented narratives, told on 20 November 2026, and what may be read in each. What is not said is not read.</summary>
public class NarrativeTableTests
{
    private static readonly DateOnly ToldOn = new(2026, 11, 20);

    /// <summary>Text; first claim; yuan of wages and how they were reckoned; months; workers. Empty where nothing is read.</summary>
    public static TheoryData<string, string, string, string, int> Narratives => new()
    {
        { "工钱没发，八月、九月、十月三个月。", "wage-arrears", "", "2026-08..2026-10", 0 },
        { "我们5个人在餐馆端盘子，每人欠九千块。", "wage-arrears", "45000 每人 9,000.00 元 × 5 人", "", 5 },
        { "一共八名工友，每人每月4000元，7月、8月工资没发。", "wage-arrears", "64000 每人 4,000.00 元 × 2 个月 × 8 人", "2026-07..2026-08", 8 },
        { "老板欠我三万二工钱不给。", "wage-arrears", "32000 原话“欠我三万二”", "", 0 },
        { "还欠1.5万工资没结。", "wage-arrears", "15000 原话“还欠1.5万”", "", 0 },
        { "一个月四千五，欠了三个月工资。", "wage-arrears", "13500 每月 4,500.00 元 × 3 个月", "", 0 },
        { "欠我两千多块工资。", "wage-arrears", "2000 原话“欠我两千多块”", "", 0 },
        { "腊月里说好年底结工钱，到现在没给。", "wage-arrears", "", "", 0 },
        { "打卡记录都有，公司就是拖着不发工资。", "wage-arrears", "", "", 0 },
        { "工资打卡里，只是十月份的没到账。", "", "", "2026-10..2026-10", 0 },
        { "说好每月4600元，干到九月底，七八九月工资没发。", "wage-arrears", "13800 每月 4,600.00 元 × 3 个月", "2026-07..2026-09", 0 },
        { "从去年十一月到今年二月的薪水没拿到。", "wage-arrears", "", "2025-11..2026-02", 0 },
        { "我和老乡在工地扎钢筋，工钱一直没给，总共两万八。", "construction-wages", "28000 原话说共 28,000.00 元", "", 0 },
        { "包工头拖欠我们12个人工资，加起来十一万六千元。", "construction-wages", "116000 原话说共 116,000.00 元", "", 12 },
        { "收了500元押金不退，工资也没发，欠3800元。", "wage-arrears", "3800 原话“欠3800元”", "", 0 },
        { "只发了2000元，还欠六千。", "wage-arrears", "6000 原话“还欠六千”", "", 0 },
        { "每天工作十二小时，没有加班费。", "working-time", "", "", 0 },
        { "公司没给工资条。", "", "", "", 0 },
        { "没签合同，也没交社保，干了三年。", "no-written-contract", "", "", 0 },
        { "我俩都是女职工，怀孕后被辞退。", "special-protection", "", "", 2 },
        { "十几个人都没拿到工资。", "wage-arrears", "", "", 0 },
        { "拖欠半年工资，每月3200。", "wage-arrears", "19200 每月 3,200.00 元 × 6 个月", "", 0 },
        { "工资没发，有人说欠一万，有人说欠一万二。", "wage-arrears", "", "", 0 },
        { "2026年3月2日入职，9月15日走的，工资未结清。", "", "", "", 0 },
        { "9月的工资到11月还没发，月薪5,200元。", "wage-arrears", "", "2026-09..2026-09", 0 },
        { "我手上有老板打的欠条，写的是8000元。", "wage-iou", "8000 原话“8000元”", "", 0 },
        { "老板跑了，我们三十个人的血汗钱没了着落。", "wage-arrears", "", "", 30 },
        { "材料款两万没付，是我们公司之间的事。", "project-money", "", "", 0 },
        { "小区夜里施工太吵。", "", "", "", 0 },
        { "想咨询一下退休年龄的政策。", "", "", "", 0 },
        { "上班摔伤了，医药费老板不管，花了一万三千五。", "work-injury-benefits", "", "", 0 },
        { "被开除了，要补偿金，月薪六千，干了四年。", "termination", "", "", 0 },
        { "公司扣身份证，还罚款300元。", "deposit-taken", "", "", 0 },
        { "不让辞职，说要赔违约金五万。", "non-compete", "", "", 0 },
        { "７月工资５０００元没发", "wage-arrears", "5000 原话“５０００元”", "2026-07..2026-07", 0 },
        { "送外卖的，平台欠我十月的钱，3千8。", "", "3800 原话“3千8”", "2026-10..2026-10", 0 },
        { "厂里压着我们四十五人两个月工资，人均6500。", "wage-arrears", "292500 每人 6,500.00 元 × 45 人", "", 45 },
        { "农民工工资一直拖，过年前答应给，没给。", "migrant-wages", "", "", 0 },
        { "厂子10月31日搬走，9月、10月工资都没发，每月三千六。", "wage-arrears", "7200 每月 3,600.00 元 × 2 个月", "2026-09..2026-10", 0 },
        { "三月份借支了1000块，四月五月两个月工资没给。", "wage-arrears", "", "2026-03..2026-03", 0 },
    };

    [Theory]
    [MemberData(nameof(Narratives))]
    public void What_is_said_is_read_and_nothing_else(string text, string claim, string wages, string months, int people)
    {
        var reading = NarrativeReader.Suggest(text, ToldOn);

        Assert.Equal(claim, reading.Claims.Count == 0 ? "" : reading.Claims[0].Type.Code);
        Assert.Equal(wages, reading.Wages is { } sum ? FormattableString.Invariant($"{sum.Amount.Yuan:0.##} {sum.How}") : "");
        Assert.Equal(months, reading.Periods.Count == 0 ? "" : FormattableString.Invariant($"{reading.Periods[0].From:yyyy-MM}..{reading.Periods[0].To:yyyy-MM}"));
        Assert.Equal(people, reading.People.Count == 0 ? 0 : reading.People[0].Count);
    }

    [Fact]
    public void A_time_that_is_no_date_and_proof_that_is_spoken_of_are_to_be_asked_for()
    {
        var reading = NarrativeReader.Suggest("腊月干到年底，打卡记录和转账都有，工资打卡里。", ToldOn);

        Assert.Equal(["腊月", "年底"], reading.VagueTimes.Select(mention => mention.Phrase));
        Assert.Equal(["打卡记录", "转账"], reading.Proofs.Select(mention => mention.Phrase));
    }

    [Theory]
    [InlineData("欠两万三块", "23000")]
    [InlineData("欠三万零二百元", "30200")]
    [InlineData("欠两万零五元", "20005")]
    [InlineData("欠十二万元", "120000")]
    [InlineData("欠3万5千元", "35000")]
    [InlineData("欠一百二十块", "120")]
    [InlineData("欠30多万元", "300000")]
    public void Numbers_are_read_as_they_are_said(string text, string yuan) =>
        Assert.Equal(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(NarrativeReader.Suggest(text, ToldOn).Amounts).Amount.Yuan);

    [Theory]
    [InlineData("三千人的大厂")]
    [InlineData("干了两万个零件")]
    [InlineData("2026年10月3日")]
    [InlineData("我今年五十二岁")]
    [InlineData("电话13800136613")]
    public void Numbers_that_count_other_things_are_no_money(string text) => Assert.Empty(NarrativeReader.Suggest(text, ToldOn).Amounts);
}
