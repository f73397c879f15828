using static OneWindow.Law.Statutes.Laws;
using static OneWindow.Law.Triage.Particulars;
using static OneWindow.Law.Triage.Ruling;
using static OneWindow.Law.Triage.Verdict;

namespace OneWindow.Law.Triage;

/// <summary>Claims of pay (rows 6 to 12 and 43). Columns of <c>Verdicts</c>: inspection, audit, arbitration, mediation, court.</summary>
public static class PayClaims
{
    private static readonly IReadOnlyList<Ruling> PayRulings =
    [
        Open(Channel.CivilCourt, "有工资欠条、只要求支付工资的，可以直接向人民法院起诉。", ClaimConditions.WageIouAlone, DisputeInterpretation1.Article(15)),
        Open(Channel.CivilCourt, "仅就劳动报酬达成的调解协议不履行，可以直接向人民法院起诉。", ClaimConditions.AgreementUnperformed, DisputeInterpretation1.Article(51, 2)),
        Open(Channel.PaymentOrder, "持调解协议书可以向人民法院申请支付令。", ClaimConditions.AgreementUnperformed, ArbitrationLaw.Article(16)),
        Open(Channel.PaymentOrder, "拖欠劳动报酬，可以向人民法院申请支付令；对方提出异议的，须先申请仲裁。", null, ContractLaw.Article(30, 2), DisputeInterpretation1.Article(13)),
    ];

    /// <summary>Row 6: 克扣、拖欠工资.</summary>
    public static readonly ClaimType WageArrears = new(6, "wage-arrears", "克扣、拖欠工资", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "干了活没发工资，或者少发、扣了工资",
        Verdicts = new(Primary, Barred, Allowed, Allowed, AfterArbitration),
        Rulings = PayRulings,
        Basis = [Order423.Article(11, 1, 6), Order423.Article(26, 1, 1), ContractLaw.Article(85, 1, 1), ArbitrationLaw.Article(9)],
        Keywords = ["工资没发", "工资没有发", "工资还没发", "工资都没发", "工资没给", "没给工资", "工资没结", "没结工资", "没发工资", "未发工资", "工资未发", "拖欠工资", "欠薪", "欠工资", "不发工资", "克扣工资", "拖欠员工工资", "拖欠薪资", "拖欠民工薪资", "发不出工资", "没有发工资", "扣工资", "工资一直不", "讨薪", "血汗钱", "薪水", "工资拖欠", "没拿到工资", "工资不发", "拖欠我", "拖欠薪水", "拖欠职工工资"],
        IsMoneyDefault = true,
        IsPay = true,
    };

    /// <summary>Row 7: 低于最低工资标准.</summary>
    public static readonly ClaimType BelowMinimumWage = new(7, "below-minimum-wage", "工资低于最低工资标准", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "发的工资比本地最低工资还低",
        Verdicts = new(Primary, Barred, Allowed, Allowed, AfterArbitration),
        Rulings = [.. PayRulings, Open(Channel.AdministrativeSupervision, "执行最低工资标准的情况也属于劳动关系行政监管事项。", null, Suizhou2023.Part("四（一）"))],
        Basis = [Order423.Article(26, 1, 2), ContractLaw.Article(85, 1, 2)],
        Keywords = ["最低工资", "低于最低", "低于当地最低"],
        IsMoneyDefault = true,
        IsPay = true,
    };

    /// <summary>Row 8: 加班费.</summary>
    public static readonly ClaimType OvertimePay = new(8, "overtime-pay", "加班费", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "加了班没给加班费",
        Verdicts = new(Allowed, Barred, Allowed, Allowed, AfterArbitration),
        Rulings =
        [
            .. PayRulings,
            Recommend(Channel.Arbitration, "加班时间或者数额有争议，须经仲裁认定。", ClaimConditions.FactsDisputed, ArbitrationLaw.Article(2, 1, 4)),
        ],
        Basis = [ContractLaw.Article(85, 1, 3)],
        Keywords = ["加班费", "加班工资", "加班不给钱", "没有加班费", "无加班费"],
        IsMoneyDefault = true,
        IsPay = true,
    };

    /// <summary>Row 9: 农民工工资.</summary>
    public static readonly ClaimType MigrantWages = new(9, "migrant-wages", "拖欠农民工工资", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "农民工干了活没拿到工资",
        Verdicts = new(Primary, Barred, Allowed, Allowed, AfterArbitration),
        Rulings = PayRulings,
        Basis = [Order724.Article(10, 1), Order724.Article(41), Order724.Article(42), ArbitrationLaw.Article(9)],
        Keywords = ["农民工工资", "农民工的工资", "民工工资", "农民工", "民工"],
        IsMoneyDefault = true,
        IsPay = true,
    };

    /// <summary>Row 10: 工程建设项目欠薪.</summary>
    public static readonly ClaimType ConstructionWages = new(10, "construction-wages", "工程建设项目欠薪", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "在工地上干活没拿到工资",
        Verdicts = new(Primary, Barred, Allowed, Allowed, AfterArbitration),
        Rulings = PayRulings,
        Basis = [Order724.Article(18), Order724.Article(19), Order724.Article(29, 2), Order724.Article(30, 3), Order724.Article(36), Order724.Article(37), DisputeInterpretation2.UnverifiedArticle(1)],
        Keywords = ["工地", "包工头", "项目部", "总包", "分包", "施工", "建筑工人", "工程项目", "建筑公司", "劳务公司", "工程队"],
        IsMoneyDefault = true,
        IsPay = true,
    };

    /// <summary>Row 11: 经济补偿、赔偿金.</summary>
    public static readonly ClaimType SeverancePay = new(11, "severance-pay", "经济补偿、赔偿金", ClaimGroup.Wages, ClaimNature.Dispute)
    {
        PlainWords = "被辞退或者离职，没给补偿",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Rulings =
        [
            Open(Channel.Inspection, "解除劳动合同的经济补偿应付未付、双方没有争议的，监察可以责令限期支付。", ClaimConditions.FactsUndisputed, Order423.Article(26, 1, 3), ArbitrationLaw.Article(9)),
            Open(Channel.PaymentOrder, "持调解协议书可以向人民法院申请支付令。", ClaimConditions.AgreementUnperformed, ArbitrationLaw.Article(16)),
        ],
        Basis = [ArbitrationLaw.Article(2, 1, 5), ArbitrationLaw.Article(9), Order423.Article(21, 1)],
        Keywords = ["经济补偿", "补偿金", "赔偿金", "n+1", "N+1", "没有补偿", "不给补偿", "辞退补偿"],
        IsMoneyDefault = true,
    };

    /// <summary>Row 12: 工资欠条.</summary>
    public static readonly ClaimType WageIou = new(12, "wage-iou", "工资欠条", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "单位打了工资欠条，到期不给",
        Verdicts = new(Allowed, Barred, Allowed, Allowed, AfterArbitration),
        Rulings =
        [
            Recommend(Channel.CivilCourt, "有工资欠条、不涉及劳动关系其他争议，可以直接向人民法院起诉，按普通民事纠纷受理。", OnlyTheNote.IsYes, DisputeInterpretation1.Article(15)),
            Recommend(Channel.Inspection, "除欠条外还有其他要求，不能直接起诉，可以由监察责令支付。", OnlyTheNote.IsNo, Order423.Article(26, 1, 1)),
        ],
        Basis = [DisputeInterpretation1.Article(15)],
        Keywords = ["欠条", "打了条子", "白条"],
        IsPay = true,
    };

    /// <summary>Row 43: 未休年休假工资.</summary>
    public static readonly ClaimType UnusedLeavePay = new(43, "unused-leave-pay", "未休年休假工资", ClaimGroup.Wages, ClaimNature.LabourViolation)
    {
        PlainWords = "年休假没休，也没给三倍工资",
        Verdicts = new(Primary, Barred, Allowed, Allowed, AfterArbitration),
        Rulings =
        [
            Recommend(Channel.Arbitration, "天数或者计算基数有争议，由仲裁处理。", ClaimConditions.FactsDisputed, ArbitrationLaw.Article(2, 1, 4)),
            Close(Channel.Inspection, "天数或者计算基数有争议，应当通过劳动争议处理程序解决。", ClaimConditions.FactsDisputed, Order423.Article(21, 2)),
        ],
        Basis = [PaidLeaveRegulation.Article(5, 3), PaidLeaveRegulation.Article(7), PaidLeaveMeasures.Article(10), PaidLeaveMeasures.Article(15)],
        Keywords = ["年休假", "年假"],
        IsPay = true,
    };
}
