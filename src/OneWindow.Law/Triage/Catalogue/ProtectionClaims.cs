using static OneWindow.Law.Statutes.Laws;
using static OneWindow.Law.Triage.Particulars;
using static OneWindow.Law.Triage.Ruling;
using static OneWindow.Law.Triage.Verdict;

namespace OneWindow.Law.Triage;

/// <summary>Claims of hours, protection and other violations of labour law (rows 3 to 5, 19, 28 to 31, 36, 37, 46, 47). Columns of <c>Verdicts</c>: inspection, audit, arbitration, mediation, court.</summary>
public static class ProtectionClaims
{
    /// <summary>Row 3: 使用童工.</summary>
    public static readonly ClaimType ChildLabour = new(3, "child-labour", "使用童工", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "单位用了不满十六周岁的孩子",
        Verdicts = new(Primary, Barred, Barred, Barred, NotApplicable),
        Rulings =
        [
            Open(Channel.Arbitration, "童工伤残、死亡的赔偿数额争议，按劳动争议处理。", ChildHarmed.IsYes, WorkInjuryRegulation.Article(66, 2)),
            Open(Channel.Mediation, "只对赔偿数额可以调解，使用童工本身不能调解。", ChildHarmed.IsYes, WorkInjuryRegulation.Article(66, 2)),
            new(Channel.CivilCourt, AfterArbitration, "赔偿数额争议先仲裁，不服的再起诉。", ChildHarmed.IsYes, [WorkInjuryRegulation.Article(66, 2)]),
        ],
        Basis = [ChildLabourProvisions.Article(6), Order423.Article(11, 1, 3)],
        Keywords = ["童工", "不满16", "未满16", "未满十六", "不满十六"],
    };

    /// <summary>Row 4: 女职工、未成年工特殊保护.</summary>
    public static readonly ClaimType SpecialProtection = new(4, "special-protection", "女职工、未成年工特殊保护", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "怀孕、产假、哺乳或者未成年工没受到保护",
        Verdicts = new(Primary, Barred, Allowed, Allowed, NotApplicable),
        Rulings = [Open(Channel.Arbitration, "要求赔偿损害的，可以申请仲裁。", null, Order423.Article(21, 1))],
        Basis = [Order423.Article(11, 1, 4), Order423.Article(23)],
        Keywords = ["怀孕", "产假", "孕期", "哺乳", "女职工", "未成年工"],
    };

    /// <summary>Row 5: 工作时间、休息休假.</summary>
    public static readonly ClaimType WorkingTime = new(5, "working-time", "工作时间、休息休假", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "天天加班、没有休息日",
        Verdicts = new(Primary, Barred, Allowed, Allowed, NotApplicable),
        Rulings = [Open(Channel.AdministrativeSupervision, "工作时间和休息休假也属于劳动关系行政监管事项。", null, Suizhou2023.Part("四（一）"))],
        Basis = [Order423.Article(11, 1, 5), Order423.Article(25)],
        Keywords = ["强制加班", "超时加班", "没有休息", "十二小时", "12小时", "不让休息", "没有双休", "工作时间", "劳动时间过长", "单休", "没有假期"],
    };

    /// <summary>Row 19: 职介、培训、鉴定机构违规.</summary>
    public static readonly ClaimType AgencyMisconduct = new(19, "agency-misconduct", "职业介绍、培训、鉴定机构违规", ClaimGroup.Other, ClaimNature.LabourViolation)
    {
        PlainWords = "中介、培训机构骗钱、违规",
        Verdicts = new(Primary, Barred, Barred, NotApplicable, NotApplicable),
        Basis = [Order423.Article(11, 1, 8), Order423.Article(28)],
        Keywords = ["黑中介", "职业介绍", "中介费", "职介", "培训机构"],
    };

    /// <summary>Row 28: 扣押证件、收取押金.</summary>
    public static readonly ClaimType DepositTaken = new(28, "deposit-taken", "扣押证件、收取押金", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "收了押金、服装费，或者扣了身份证",
        Verdicts = new(Primary, Barred, Allowed, Allowed, NotApplicable),
        Basis = [ContractLaw.Article(84, 1), ContractLaw.Article(84, 2)],
        Keywords = ["押金", "保证金", "服装费", "扣身份证", "扣押身份证", "扣证件", "扣押证件"],
    };

    /// <summary>Row 29: 规章制度违法.</summary>
    public static readonly ClaimType UnlawfulHouseRules = new(29, "unlawful-house-rules", "规章制度违法", ClaimGroup.Other, ClaimNature.LabourViolation)
    {
        PlainWords = "单位的规定违法，比如乱罚款",
        Verdicts = new(Primary, Barred, NotApplicable, NotApplicable, NotApplicable),
        Basis = [Order423.Article(11, 1, 1), ContractLaw.Article(80)],
        Keywords = ["规章制度", "乱罚款", "罚款制度", "霸王条款"],
    };

    /// <summary>Row 30: 阻挠工会.</summary>
    public static readonly ClaimType UnionObstruction = new(30, "union-obstruction", "阻挠参加和组织工会", ClaimGroup.Other, ClaimNature.LabourViolation)
    {
        PlainWords = "单位不让建工会、打压工会干部",
        Verdicts = new(Primary, Barred, Allowed, NotApplicable, NotApplicable),
        Basis = [Order423.Article(29)],
        Keywords = ["不让建工会", "阻挠工会", "打压工会"],
    };

    /// <summary>Row 31: 强迫劳动、暴力、限制人身自由.</summary>
    public static readonly ClaimType ForcedLabour = new(31, "forced-labour", "强迫劳动、暴力、限制人身自由", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "被逼着干活、挨打、不让走",
        Verdicts = new(Barred, Barred, Barred, Barred, NotApplicable),
        Rulings =
        [
            Recommend(Channel.TransferOut, "强迫劳动、限制人身自由由公安机关处理，立即移送。", null, ContractLaw.Article(88), LabourLaw.Article(96)),
            Recommend(Channel.Inspection, "被强迫劳动的人工资未付，由监察责令支付，与公安处理同时进行。", ForcedWorkersUnpaid.IsYes, Order423.Article(26), ContractLaw.Article(85), ContractLaw.Article(93)),
            Close(Channel.Inspection, "强迫劳动本身由公安机关处理，不由监察查处。", null, LabourLaw.Article(96)),
            Open(Channel.Arbitration, "工资和赔偿部分可以申请仲裁。", ForcedWorkersUnpaid.IsYes, ArbitrationLaw.Article(2, 1, 5)),
        ],
        Basis = [ContractLaw.Article(88), LabourLaw.Article(96)],
        Keywords = ["强迫劳动", "不让走", "限制人身自由", "被打", "殴打", "非法拘禁"],
    };

    /// <summary>Row 36: 无照、吊销执照用工.</summary>
    public static readonly ClaimType UnlicensedEmployer = new(36, "unlicensed-employer", "无照经营、被吊销执照单位用工", ClaimGroup.Other, ClaimNature.LabourViolation)
    {
        PlainWords = "老板没有营业执照",
        Verdicts = new(Primary, Allowed, Allowed, Allowed, NotApplicable),
        Rulings =
        [
            Recommend(Channel.Inspection, "无照用工由监察处理，并及时通报市场监督管理部门。", null, Order423.Article(33)),
            Open(Channel.Arbitration, "可以申请仲裁，出资人为共同当事人。", null, Rules33.Article(6)),
        ],
        Basis = [Order423.Article(33), Rules33.Article(6), ContractLaw.Article(93)],
        Keywords = ["没有营业执照", "无营业执照", "无照", "黑作坊", "吊销"],
    };

    /// <summary>Row 37: 阻挠执法、扰乱秩序.</summary>
    public static readonly ClaimType Obstruction = new(37, "obstruction", "阻挠执法、扰乱办公秩序", ClaimGroup.Other, ClaimNature.Outside)
    {
        PlainWords = "有人阻拦检查、扰乱秩序",
        Verdicts = new(NotApplicable, NotApplicable, NotApplicable, NotApplicable, NotApplicable),
        Rulings = [Recommend(Channel.TransferOut, "请公安机关协助，依法处理。", null, Order423.Article(30, 2), Nanling2023.Part("二（四）"))],
        Basis = [Order423.Article(30, 2)],
        Keywords = ["阻挠执法", "扰乱秩序", "阻拦检查"],
    };

    /// <summary>Row 46: 打击报复举报人、投诉人.</summary>
    public static readonly ClaimType Retaliation = new(46, "retaliation", "打击报复举报人、投诉人", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "投诉以后被穿小鞋、被报复",
        Verdicts = new(Primary, Barred, Barred, Allowed, AfterArbitration),
        Rulings = [Recommend(Channel.Arbitration, "因报复被辞退、减薪的，辞退和损失由仲裁处理。", LossFollowed.IsYes, ArbitrationLaw.Article(2, 1, 3))],
        Basis = [Order423.Article(30, 1, 4), LabourLaw.Article(101), Order423.Article(9, 3)],
        Keywords = ["打击报复", "报复", "穿小鞋"],
    };

    /// <summary>Row 47: 招用歧视.</summary>
    public static readonly ClaimType HiringDiscrimination = new(47, "hiring-discrimination", "招用歧视", ClaimGroup.Protection, ClaimNature.LabourViolation)
    {
        PlainWords = "因为性别、疾病、户籍等不录用",
        Verdicts = new(Allowed, Barred, Barred, Allowed, Primary),
        Rulings =
        [
            Recommend(Channel.CivilCourt, "劳动者可以直接向人民法院提起诉讼。", null, EmploymentPromotionLaw.Article(62)),
            Open(Channel.Inspection, "可以举报，由人社部门核实处理。", null, EmploymentPromotionLaw.Article(60)),
            Open(Channel.Arbitration, "劳动关系存续期间的歧视，可以申请仲裁。", InsideRelation.IsYes, ArbitrationLaw.Article(2, 1, 2)),
            Close(Channel.Arbitration, "招用阶段尚未建立劳动关系，不属于劳动争议。", null, ArbitrationLaw.Article(2)),
        ],
        Basis = [EmploymentPromotionLaw.Article(3), EmploymentPromotionLaw.Article(26), EmploymentPromotionLaw.Article(60), EmploymentPromotionLaw.Article(62)],
        Keywords = ["歧视", "只招男", "限男性", "乙肝"],
    };
}
