using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>The gates J-00 to J-07: what stops a claim or closes a channel before any routing.</summary>
public static class GateRules
{
    private static readonly InForce SinceOrder423 = new(new(2004, 12, 1));
    private static readonly InForce SinceArbitrationLaw = new(new(2008, 5, 1));
    private static readonly InForce SinceRules33 = new(new(2017, 7, 1));
    private static readonly InForce SincePetitionRegulation = new(new(2022, 5, 1));

    /// <summary>J-00: the emergency procedure starts; everything else goes on.</summary>
    public static readonly TriageRule Emergency = new("J-00", "紧急情况", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [GateConditions.EmergencySigns],
        Effect = new() { StartsEmergency = true },
        Sentence = "有人身危险、群体聚集或者不良舆情，立即启动应急处置，同时按下列途径办理。",
        Consequence = "立即启动应急处置",
        Basis = [Order423.Article(14, 4), Zhengzhou2016.Part("五.2"), WeifangGrid.Part("二（四）5")],
    };

    /// <summary>J-01: advice only.</summary>
    public static readonly TriageRule ConsultationOnly = new("J-01", "只是咨询", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [GateConditions.ConsultationOnly],
        Effect = new() { Stops = true, Recommends = [Channel.Consultation] },
        Sentence = "只是咨询、没有具体诉求，当场解答并登记。",
        Consequence = "当场解答、登记即可",
        Basis = [Suizhou2023.Part("四（三）"), Suizhou2023.Part("四（五）")],
    };

    /// <summary>J-02: pending or finally decided in arbitration.</summary>
    public static readonly TriageRule SameClaimArbitrated = new("J-02a", "已经仲裁", RuleGroup.Gate, SinceRules33)
    {
        Conditions = [GateConditions.Brought(PriorForum.Arbitration, "同一请求正在仲裁或者已有裁决、调解书")],
        Effect = new() { Bars = [Channel.Arbitration, Channel.Inspection] },
        Sentence = "同一事实、理由和请求正在仲裁或者已经裁决，不能再次申请；不服裁决可以起诉，对方不履行可以申请执行。",
        Consequence = "不能再次申请仲裁，监察也不再处理",
        Basis = [Rules33.Article(34), Order423.Article(21, 2), ArbitrationLaw.Article(51)],
    };

    /// <summary>J-02: pending or finally decided in court.</summary>
    public static readonly TriageRule SameClaimInCourt = new("J-02b", "已经诉讼", RuleGroup.Gate, SinceRules33)
    {
        Conditions = [GateConditions.Brought(PriorForum.Suit, "同一请求正在诉讼或者已有判决、调解书")],
        Effect = new() { Bars = [Channel.Arbitration, Channel.Inspection] },
        Sentence = "同一事实、理由和请求正在诉讼或者已经判决，不能再次申请仲裁；对方不履行可以申请执行。",
        Consequence = "不能再申请仲裁，监察也不再处理",
        Basis = [Rules33.Article(34), Order423.Article(21, 2)],
    };

    /// <summary>J-02: refused by a notice of the commission.</summary>
    public static readonly TriageRule SameClaimRefused = new("J-02c", "仲裁已书面不予受理", RuleGroup.Gate, SinceRules33)
    {
        Conditions = [GateConditions.Stands(PriorForum.Arbitration, PriorState.Refused, "同一请求已收到仲裁不予受理通知书")],
        Effect = new() { Bars = [Channel.Arbitration], Offers = [Channel.CivilCourt] },
        Sentence = "同一事实、理由和请求已收到不予受理通知书，不能再次申请仲裁，可以向人民法院起诉。",
        Consequence = "不能再次申请仲裁，可以起诉",
        Basis = [Rules33.Article(34), ArbitrationLaw.Article(29)],
    };

    /// <summary>J-02: a petition concluded after re-review.</summary>
    public static readonly TriageRule PetitionConcluded = new("J-02d", "信访已终结", RuleGroup.Gate, SincePetitionRegulation)
    {
        Conditions = [GateConditions.Stands(PriorForum.Petition, PriorState.Decided, "同一事项信访复核已经终结")],
        Effect = new() { Bars = [Channel.Petition] },
        Sentence = "复核以后仍以同一事实和理由提出的，信访不再受理。",
        Consequence = "信访不再受理",
        Basis = [PetitionRegulation.Article(36, 3)],
    };

    /// <summary>J-03: brought to labour-dispute mediation, arbitration or suit.</summary>
    public static readonly TriageRule DisputeProcedureBrought = new("J-03", "已走劳动争议程序", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [GateConditions.DisputeProcedureBrought],
        Effect = new() { Bars = [Channel.Inspection] },
        Sentence = "已经申请调解、仲裁或者提起诉讼的事项，监察不再处理，请按该程序办理。",
        Consequence = "监察不再受理",
        Basis = [Order423.Article(21, 2)],
    };

    /// <summary>J-04: unhappy with the result of an inspection or an arbitration.</summary>
    public static readonly TriageRule UnhappyWithResult = new("J-04", "不服处理结果", RuleGroup.Gate, SincePetitionRegulation)
    {
        Conditions = [GateConditions.UnhappyWithResult],
        Effect = new() { Stops = true, Bars = [Channel.Petition], Recommends = [Channel.CivilCourt] },
        Sentence = "对监察处理决定不服的，申请行政复议或者提起行政诉讼；对仲裁裁决不服的，依法起诉。不按信访办理。",
        Consequence = "应当申请行政复议或者起诉",
        Basis = [PetitionRegulation.Article(31, 1, 1), PetitionRegulation.Article(31, 1, 2), PetitionRegulation.Article(31, 1, 4), Suizhou2023.Part("四（五）")],
    };

    /// <summary>J-05: every place lies outside; nothing can be handled here.</summary>
    public static readonly TriageRule AllOutOfArea = new("J-05c", "全部不属本地管辖", RuleGroup.Gate, SinceArbitrationLaw)
    {
        Conditions = [MatterConditions.PlaceOfUseOutside, MatterConditions.PerformanceOutside, MatterConditions.SeatOutside],
        Effect = new() { Stops = true, Bars = [Channel.Inspection, Channel.Arbitration], Recommends = [Channel.TransferOut] },
        Sentence = "用工所在地、合同履行地和单位所在地都不在本辖区，转送有管辖权的机关，并书面告知。",
        Consequence = "应当转送有管辖权的机关",
        Basis = [Order423.Article(13, 1), ArbitrationLaw.Article(21, 2)],
    };

    /// <summary>J-05: the place of use of labour lies outside.</summary>
    public static readonly TriageRule InspectionOutOfArea = new("J-05a", "用工所在地不在本地", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [MatterConditions.PlaceOfUseOutside],
        Effect = new() { Bars = [Channel.Inspection], Offers = [Channel.TransferOut] },
        Sentence = "监察由用工所在地管辖，应当转送用工所在地的人社部门。",
        Consequence = "本地监察不能受理，转送用工所在地",
        Basis = [Order423.Article(13, 1)],
    };

    /// <summary>J-05: the place of performance and the employer's seat both lie outside.</summary>
    public static readonly TriageRule ArbitrationOutOfArea = new("J-05b", "履行地和单位所在地都不在本地", RuleGroup.Gate, SinceArbitrationLaw)
    {
        Conditions = [MatterConditions.PerformanceOutside, MatterConditions.SeatOutside],
        Effect = new() { Bars = [Channel.Arbitration] },
        Sentence = "仲裁由劳动合同履行地或者用人单位所在地的仲裁委员会管辖，应当书面告知有管辖权的仲裁委员会。",
        Consequence = "本地仲裁委员会不能受理",
        Basis = [ArbitrationLaw.Article(21, 2)],
    };

    /// <summary>J-06: another department's matter.</summary>
    public static readonly TriageRule NotOurSubject = new("J-06", "不属劳动保障事项", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [GateConditions.OtherDepartment],
        Effect = new()
        {
            Stops = true,
            Bars = [Channel.Inspection, Channel.SocialInsuranceAudit, Channel.Arbitration],
            Recommends = [Channel.TransferOut],
        },
        Sentence = "不属于劳动保障事项，移送主管部门办理，并告知来访人。",
        Consequence = "应当移送主管部门",
        Basis = [Order423.Article(35), Order423.Article(18, 2), SocialInsuranceLaw.Article(82, 2)],
    };

    /// <summary>J-07: older than two years, ended, never found or reported.</summary>
    public static readonly TriageRule TooOldForInspection = new("J-07a", "超过二年未发现", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [GateConditions.OlderThanTwoYears, GateConditions.NotContinuing, GateConditions.NeverReported],
        Effect = new() { Bars = [Channel.Inspection] },
        Sentence = "违法行为终了已超过二年，期间未被发现也未被举报、投诉，监察不再查处；仲裁不因时效拒绝受理。",
        Consequence = "监察不再查处",
        Basis = [Order423.Article(20)],
        Concerns = type => type.Nature != ClaimNature.InsuranceViolation,
    };

    /// <summary>J-07: for old premiums only a flag, since practice differs (SI-17).</summary>
    public static readonly TriageRule OldPremiums = new("J-07b", "社保欠费超过二年", RuleGroup.Gate, SinceOrder423)
    {
        Conditions = [GateConditions.OlderThanTwoYears, GateConditions.NotContinuing, GateConditions.NeverReported],
        Effect = new(),
        Sentence = "距今已超过二年。社会保险费追缴是否受二年限制各地做法不一，只作提示，不影响受理。",
        Consequence = "提示追缴年限有争议，不影响受理",
        Basis = [Order423.UnverifiedArticle(20)],
        Concerns = type => type.Nature == ClaimNature.InsuranceViolation,
    };

    /// <summary>All gates in the order in which they are tested.</summary>
    public static readonly IReadOnlyList<TriageRule> All =
    [
        Emergency, ConsultationOnly, SameClaimArbitrated, SameClaimInCourt, SameClaimRefused, PetitionConcluded, DisputeProcedureBrought,
        UnhappyWithResult, AllOutOfArea, InspectionOutOfArea, ArbitrationOutOfArea, NotOurSubject, TooOldForInspection, OldPremiums,
    ];
}
