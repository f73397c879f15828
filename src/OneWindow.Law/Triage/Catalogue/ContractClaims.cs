using static OneWindow.Law.Statutes.Laws;
using static OneWindow.Law.Triage.Particulars;
using static OneWindow.Law.Triage.Ruling;
using static OneWindow.Law.Triage.Verdict;

namespace OneWindow.Law.Triage;

/// <summary>Claims of contract, relation and its end (rows 1, 2, 13, 14, 17, 18, 44, 45, 49, 50). Columns of <c>Verdicts</c>: inspection, audit, arbitration, mediation, court.</summary>
public static class ContractClaims
{
    /// <summary>Row 1: 未订立书面劳动合同.</summary>
    public static readonly ClaimType NoWrittenContract = new(1, "no-written-contract", "未订立书面劳动合同", ClaimGroup.Contract, ClaimNature.LabourViolation)
    {
        PlainWords = "上班了一直没签合同",
        Verdicts = new(Primary, Barred, Allowed, Allowed, NotApplicable),
        Rulings = [Open(Channel.AdministrativeSupervision, "订立劳动合同的情况也属于劳动关系行政监管事项。", null, Suizhou2023.Part("四（一）"))],
        Basis = [Order423.Article(11, 1, 2), Order423.Article(24), ContractLaw.Article(10), ContractLaw.Article(82)],
        Keywords = ["没签合同", "没签过合同", "未签合同", "不签合同", "没有签合同", "没有合同", "没签劳动合同", "未签订劳动合同", "不签劳动合同", "未签劳动合同", "没有签订劳动合同", "不签和不续签劳动合同", "没有签劳动合同", "没签订劳动合同"],
    };

    /// <summary>Row 2: 二倍工资.</summary>
    public static readonly ClaimType DoublePay = new(2, "double-pay", "未订合同的二倍工资", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "没签合同，要求多给一倍工资",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Rulings = [Close(Channel.Inspection, "二倍工资属于劳动争议，监察不能责令支付。", null, Order423.Article(21, 2))],
        Basis = [ContractLaw.Article(82), ArbitrationLaw.Article(2, 1, 2), ArbitrationLaw.Article(2, 1, 5)],
        Keywords = ["二倍工资", "双倍工资", "两倍工资", "双倍赔"],
        ArisesFromViolation = true,
    };

    /// <summary>Row 13: 确认劳动关系.</summary>
    public static readonly ClaimType ConfirmRelation = new(13, "confirm-relation", "确认劳动关系", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "单位不承认我是它的员工",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Rulings = [Open(Channel.Mediation, "可以先行调解，但确认劳动关系的调解协议不能申请仲裁审查。", null, Rules33.Article(75))],
        Basis = [ArbitrationLaw.Article(2, 1, 1)],
        Keywords = ["确认劳动关系", "不承认劳动关系", "不承认是员工", "没有劳动关系", "事实劳动关系", "不是我们的员工"],
    };

    /// <summary>Row 14: 解除、终止劳动合同.</summary>
    public static readonly ClaimType Termination = new(14, "termination", "解除、终止劳动合同（辞退、除名、离职）", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "被辞退、被开除，或者离职有争议",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Basis = [ArbitrationLaw.Article(2, 1, 2), ArbitrationLaw.Article(2, 1, 3)],
        Keywords = ["辞退", "开除", "解雇", "除名", "违法解除", "被裁", "解除劳动合同", "解除合同", "逼我辞职", "劝退"],
        ArisesFromViolation = true,
    };

    /// <summary>Row 17: 劳务派遣违规.</summary>
    public static readonly ClaimType IrregularDispatch = new(17, "irregular-dispatch", "违规劳务派遣", ClaimGroup.Contract, ClaimNature.LabourViolation)
    {
        PlainWords = "派遣工待遇、派遣手续有问题",
        Verdicts = new(Primary, Barred, Allowed, Allowed, NotApplicable),
        Rulings =
        [
            Open(Channel.Arbitration, "可以申请仲裁，劳务派遣单位和用工单位为共同当事人。", null, ArbitrationLaw.Article(22, 2)),
            Open(Channel.AdministrativeSupervision, "劳务派遣也属于劳动关系行政监管事项。", null, Suizhou2023.Part("四（一）")),
        ],
        Basis = [ContractLaw.Article(74, 1, 3), ArbitrationLaw.Article(22, 2)],
        Keywords = ["劳务派遣", "派遣公司", "派遣工"],
    };

    /// <summary>Row 18: 集体合同、裁员、改制.</summary>
    public static readonly ClaimType CollectiveMatters = new(18, "collective-matters", "集体合同、经济性裁员、企业改制", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "单位裁员、改制，或者集体合同有问题",
        Verdicts = new(Barred, Barred, Allowed, Allowed, NotApplicable),
        Rulings =
        [
            Recommend(Channel.AdministrativeSupervision, "集体合同、裁员和改制中的劳动关系先由劳动关系行政监管指导处理。", null, Suizhou2023.Part("四（一）")),
            Open(Channel.Arbitration, "因履行集体合同发生的争议可以申请仲裁。", null, Rules33.Article(62)),
        ],
        Basis = [Suizhou2023.Part("四（一）"), Rules33.Article(62)],
        Keywords = ["集体合同", "裁员", "改制", "买断工龄"],
    };

    /// <summary>Row 44: 竞业限制、服务期违约金.</summary>
    public static readonly ClaimType NonCompete = new(44, "non-compete", "竞业限制、服务期违约金", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "单位要违约金，或者不给竞业补偿",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Rulings = [Recommend(Channel.Arbitration, "由仲裁处理，用人单位也可以作为申请人。", null, ArbitrationLaw.Article(2, 1, 2))],
        Basis = [ContractLaw.Article(22), ContractLaw.Article(23), ContractLaw.Article(24), ContractLaw.Article(25), ContractLaw.Article(90), DisputeInterpretation1.Article(36)],
        Keywords = ["竞业", "服务期", "违约金"],
    };

    /// <summary>Row 45: 离职证明、档案和社保关系转移.</summary>
    public static readonly ClaimType LeavingPapers = new(45, "leaving-papers", "离职证明、档案和社保关系转移", ClaimGroup.Contract, ClaimNature.LabourViolation)
    {
        PlainWords = "离职了不给证明、不转档案",
        Verdicts = new(Primary, Barred, Allowed, Allowed, AfterArbitration),
        Rulings =
        [
            Recommend(Channel.Arbitration, "要求赔偿损失的，由仲裁处理。", DamagesAsked.IsYes, ContractLaw.Article(89)),
            Close(Channel.Inspection, "赔偿损失的争议应当通过劳动争议处理程序解决；责令开具证明可以另行投诉。", DamagesAsked.IsYes, Order423.Article(21, 1)),
        ],
        Basis = [ContractLaw.Article(50, 1), ContractLaw.Article(84, 3), ContractLaw.Article(89), DisputeInterpretation1.Article(1, 1, 4)],
        Keywords = ["离职证明", "解除证明", "转档案", "扣档案", "不转社保", "退工单"],
    };

    /// <summary>Row 49: 订立、履行、变更劳动合同. Not in the notes; the list of 郑州 二.3 and of the statute names it.</summary>
    public static readonly ClaimType Performance = new(49, "performance", "订立、履行、变更劳动合同（调岗、调薪）", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "调岗、调薪、换地方上班，或者合同怎么签、怎么算有争议",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Basis = [ArbitrationLaw.Article(2, 1, 2), Zhengzhou2016.Part("二.3")],
        Keywords = ["调岗", "换岗", "变更劳动合同", "变更合同", "换工作地点", "履行合同", "履行劳动合同"],
    };

    /// <summary>Row 50: 福利、培训、劳动保护. Not in the notes; the list of 郑州 二.3 and of the statute names it.</summary>
    public static readonly ClaimType Welfare = new(50, "welfare", "福利、培训、劳动保护", ClaimGroup.Contract, ClaimNature.Dispute)
    {
        PlainWords = "福利、培训费、劳动保护用品和待遇有争议",
        Verdicts = new(Barred, Barred, Primary, Allowed, AfterArbitration),
        Basis = [ArbitrationLaw.Article(2, 1, 4), Zhengzhou2016.Part("二.3")],
        Keywords = ["福利待遇", "过节费", "培训费", "劳动保护用品"],
    };
}
