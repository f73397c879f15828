using static OneWindow.Law.Statutes.Laws;
using static OneWindow.Law.Triage.Particulars;
using static OneWindow.Law.Triage.Ruling;
using static OneWindow.Law.Triage.Verdict;

namespace OneWindow.Law.Triage;

/// <summary>Claims of social insurance and work injury (rows 15, 16, 20 to 27, 33). Columns of <c>Verdicts</c>: inspection, audit, arbitration, mediation, court.</summary>
public static class InsuranceClaims
{
    private static readonly IReadOnlyList<Ruling> PremiumArbitration =
    [
        Open(Channel.Arbitration, "依法可以申请仲裁，但本地仲裁委员会一般不受理单纯补缴社保的请求，不受理的可以起诉。", ClaimConditions.PremiumsNotArbitratedHere, SocialInsuranceLaw.Article(83, 3), ArbitrationLaw.Article(29)),
        Open(Channel.Arbitration, "个人与用人单位的社会保险争议依法可以仲裁；各地对单纯补缴请求做法不一，请先确认。", null, SocialInsuranceLaw.Article(83, 3), ArbitrationLaw.Article(2, 1, 4)),
    ];

    /// <summary>Row 15: 工伤待遇、工伤医疗费.</summary>
    public static readonly ClaimType WorkInjuryBenefits = new(15, "work-injury-benefits", "工伤待遇、工伤医疗费", ClaimGroup.Insurance, ClaimNature.Dispute)
    {
        PlainWords = "工作中受了伤，医药费、赔偿没给",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Rulings =
        [
            Open(Channel.Inspection, "拖欠工伤医疗费或者没有争议的赔偿，可以向监察投诉。", InjuryCostUnpaid.IsYes, ArbitrationLaw.Article(9)),
            Open(Channel.PaymentOrder, "持调解协议书可以向人民法院申请支付令。", ClaimConditions.AgreementUnperformed, ArbitrationLaw.Article(16)),
        ],
        Basis = [ArbitrationLaw.Article(2, 1, 5), ArbitrationLaw.Article(9), WorkInjuryRegulation.Article(54)],
        IsMoneyDefault = true,
        Keywords = ["工伤", "受伤", "摔伤", "工伤赔偿", "医药费", "工伤待遇"],
    };

    /// <summary>Row 16: 工伤认定.</summary>
    public static readonly ClaimType WorkInjuryDetermination = new(16, "work-injury-determination", "工伤认定", ClaimGroup.Insurance, ClaimNature.Outside)
    {
        PlainWords = "要认定是不是工伤",
        Verdicts = new(NotApplicable, NotApplicable, Barred, Barred, NotApplicable),
        Rulings =
        [
            Recommend(Channel.TransferOut, "工伤认定由社会保险行政部门办理。", null, WorkInjuryRegulation.Article(17)),
            Close(Channel.Arbitration, "工伤认定不是劳动争议，由社会保险行政部门办理。", null, WorkInjuryRegulation.Article(17)),
        ],
        Basis = [WorkInjuryRegulation.Article(17), WorkInjuryRegulation.Article(18), WorkInjuryRegulation.Article(19), WorkInjuryRegulation.Article(20)],
        Keywords = ["工伤认定", "认定工伤"],
    };

    /// <summary>Row 20: 不参加社会保险登记.</summary>
    public static readonly ClaimType NotRegistered = new(20, "insurance-not-registered", "不参加社会保险登记", ClaimGroup.Insurance, ClaimNature.InsuranceViolation)
    {
        PlainWords = "单位一直没给上社保",
        Verdicts = new(Primary, Allowed, Allowed, Allowed, AfterArbitration),
        Rulings = PremiumArbitration,
        Basis = [SocialInsuranceLaw.Article(58), SocialInsuranceLaw.Article(84), Zhengzhou2016.Part("二.3")],
        Keywords = ["没交社保", "没上社保", "没有社保", "不交社保", "未交社保", "没买社保", "不买社保", "未购买社保", "不给员工购买社保", "没缴社保", "未缴纳社保", "不缴纳社保", "没有五险", "没交五险", "未参保", "未缴社保", "没有缴纳社保", "没交保险"],
    };

    /// <summary>Row 21: 欠缴社会保险费.</summary>
    public static readonly ClaimType PremiumArrears = new(21, "premium-arrears", "欠缴社会保险费", ClaimGroup.Insurance, ClaimNature.InsuranceViolation)
    {
        PlainWords = "上了社保，后来断缴、欠缴",
        Verdicts = new(Primary, Allowed, Allowed, Allowed, AfterArbitration),
        Rulings = PremiumArbitration,
        Basis = [SocialInsuranceLaw.Article(63), SocialInsuranceLaw.Article(86), Zhengzhou2016.Part("二.3")],
        Keywords = ["欠缴社保", "社保欠费", "断缴", "停缴", "拖欠社保", "拖欠员工社保", "社保断", "欠社保", "停交社保", "拖欠工资和社保"],
    };

    /// <summary>Row 22: 不按规定缴纳社会保险费.</summary>
    public static readonly ClaimType PremiumUnderpayment = new(22, "premium-underpayment", "不按规定缴纳社会保险费（基数不实、险种不全）", ClaimGroup.Insurance, ClaimNature.InsuranceViolation)
    {
        PlainWords = "社保按最低基数交，或者险种没交全",
        Verdicts = new(Allowed, Primary, Allowed, Allowed, AfterArbitration),
        Rulings = PremiumArbitration,
        Basis = [SocialInsuranceLaw.Article(60), SocialInsuranceLaw.Article(62), Order423.Article(27, 1), Zhengzhou2016.Part("二.3")],
        Keywords = ["社保基数", "缴费基数", "最低基数", "少缴社保", "险种", "按最低标准交社保"],
    };

    /// <summary>Row 23: 骗取社会保险基金、待遇.</summary>
    public static readonly ClaimType InsuranceFraud = new(23, "insurance-fraud", "骗取社会保险基金、待遇", ClaimGroup.Insurance, ClaimNature.InsuranceViolation)
    {
        PlainWords = "有人骗社保基金、骗待遇",
        Verdicts = new(Allowed, Primary, Barred, Barred, NotApplicable),
        Rulings = [Close(Channel.Mediation, "骗取社会保险基金应当依法查处，不适用调解。", null, SocialInsuranceLaw.Article(88))],
        Basis = [SocialInsuranceLaw.Article(87), SocialInsuranceLaw.Article(88), CriminalLaw.Part("第二百六十六条")],
        Keywords = ["骗保", "骗取社保", "骗取养老金", "冒领养老金", "套取社保", "虚假参保"],
    };

    /// <summary>Row 24: 社保补缴集体争议.</summary>
    public static readonly ClaimType CollectivePremiums = new(24, "collective-premiums", "社会保险补缴集体争议", ClaimGroup.Insurance, ClaimNature.InsuranceViolation)
    {
        PlainWords = "许多人一起要求补缴社保",
        Verdicts = new(Allowed, Primary, Allowed, Allowed, AfterArbitration),
        Rulings = PremiumArbitration,
        Basis = [SocialInsuranceLaw.Article(63), SocialInsuranceLaw.Article(86), Nanling2023.Part("二（二）")],
        Keywords = ["集体补缴", "全体员工补缴", "补缴社保"],
    };

    /// <summary>Row 25: 社保待遇损失赔偿.</summary>
    public static readonly ClaimType LostBenefits = new(25, "lost-benefits", "社会保险待遇损失赔偿（不能补办）", ClaimGroup.Insurance, ClaimNature.Dispute)
    {
        PlainWords = "单位没办社保又补不了，要赔损失",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Basis = [DisputeInterpretation1.Article(1, 1, 5)],
        Keywords = ["不能补缴", "无法补办", "待遇损失", "社保损失"],
    };

    /// <summary>Row 26: 对社会保险经办机构不服.</summary>
    public static readonly ClaimType AgainstAgency = new(26, "against-agency", "不服社会保险经办机构", ClaimGroup.Insurance, ClaimNature.Outside)
    {
        PlainWords = "社保局没发待遇，或者记录有错",
        Verdicts = new(Barred, Barred, Barred, Barred, NotApplicable),
        Rulings =
        [
            Recommend(Channel.CivilCourt, "不服经办机构的，依法申请行政复议或者提起行政诉讼。", null, SocialInsuranceLaw.Article(83, 2)),
            Close(Channel.Arbitration, "请求经办机构发放社会保险金的纠纷不属于劳动争议。", null, DisputeInterpretation1.Article(2, 1, 1)),
        ],
        Basis = [SocialInsuranceLaw.Article(83, 2), DisputeInterpretation1.Article(2, 1, 1)],
        Keywords = ["社保局不", "养老金没发", "社保记录错误", "退休金少"],
    };

    /// <summary>Row 27: 医疗、生育保险.</summary>
    public static readonly ClaimType MedicalInsurance = new(27, "medical-insurance", "医疗、生育保险", ClaimGroup.Insurance, ClaimNature.Outside)
    {
        PlainWords = "医保、生育津贴的问题",
        Verdicts = new(Barred, Barred, NotApplicable, NotApplicable, NotApplicable),
        Rulings = [Recommend(Channel.TransferOut, "医疗、生育保险由医疗保障部门主管。", null, InsuranceAgencyRegulation.Article(50))],
        Basis = [InsuranceAgencyRegulation.Article(50), InsuranceAgencyRegulation.Article(51), InsuranceAgencyRegulation.Article(55), InsuranceAgencyRegulation.Article(60)],
        Keywords = ["医保", "生育津贴", "生育保险", "医疗保险"],
    };

    /// <summary>Row 33: 伤残等级、职业病鉴定异议.</summary>
    public static readonly ClaimType AppraisalObjection = new(33, "appraisal-objection", "伤残等级、职业病鉴定异议", ClaimGroup.Insurance, ClaimNature.Outside)
    {
        PlainWords = "对伤残等级、职业病鉴定不服",
        Verdicts = new(Barred, Barred, Barred, Barred, NotApplicable),
        Rulings =
        [
            Recommend(Channel.TransferOut, "对鉴定结论不服的，向上一级鉴定机构申请再次鉴定。", null, WorkInjuryRegulation.Article(26)),
            Close(Channel.Arbitration, "对鉴定结论的异议不属于劳动争议。", null, DisputeInterpretation1.Article(2, 1, 3)),
        ],
        Basis = [DisputeInterpretation1.Article(2, 1, 3)],
        Keywords = ["伤残等级", "伤残鉴定", "职业病鉴定", "劳动能力鉴定", "重新鉴定"],
    };
}
