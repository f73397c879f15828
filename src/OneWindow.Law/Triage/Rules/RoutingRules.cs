using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>The routing rules J-08 to J-11, in order: the first that matches moves the recommendation of a claim.</summary>
public static class RoutingRules
{
    private static readonly InForce SinceZhengzhou = new(new(2016, 6, 29));
    private static readonly InForce SinceArbitrationLaw = new(new(2008, 5, 1));

    private static readonly Condition AlwaysAudit = Reading("本地把单纯社保事项一律交稽核", options => options.PureInsuranceChannel == PureInsuranceChannel.AlwaysAudit);

    private static readonly Condition ByActList = Reading("本地按违法行为种类区分监察与稽核", options => options.PureInsuranceChannel == PureInsuranceChannel.ByActList);

    private static readonly Condition InspectionsAct = new("属于不参保登记或者欠缴", "是一直没参保、欠缴，还是基数、险种不对？", question => IsInspectionsAct(question));

    private static readonly Condition AuditsAct = new("属于缴费基数、险种不实或者骗取基金", "是一直没参保、欠缴，还是基数、险种不对？", question => !IsInspectionsAct(question));

    private static readonly Condition ClearDispute = new("属于劳动关系确认或者明确的劳动争议", "单位有没有异议？", question =>
        question.Claim.Type.Nature == ClaimNature.Dispute
        && question.Claim.Type.Verdicts.Arbitration == Verdict.Primary
        && !(question.Claim.Type.IsMoneyDefault && question.Claim.FactsDisputed == false));

    private static readonly Condition MoneyOwed = new("单位应付未付", "单位欠的是什么钱？", question =>
        question.Claim.Type != InsuranceClaims.WorkInjuryBenefits || (question.Claim.Answer(Particulars.InjuryCostUnpaid) ?? false))
    {
        Tells = question => MatterConditions.Quote([question.Claim]),
    };

    /// <summary>Tie-break (c): a mixed matter with a disputed relation is split; the relation and its money go to arbitration.</summary>
    public static readonly TriageRule MixedWithDisputedRelation = new("J-08c", "混合事项且否认劳动关系", RuleGroup.Routing, SinceZhengzhou)
    {
        Conditions =
        [
            MatterConditions.HasInsuranceViolation, MatterConditions.HasOtherViolation, MatterConditions.AsksToConfirmRelation, MatterConditions.RelationDisputed,
        ],
        Effect = new() { Recommends = [Channel.Arbitration] },
        Sentence = "单位否认劳动关系，劳动关系和相应的钱款先由仲裁确认；监察对这一点中止，仲裁确认后继续查处其余违法行为。",
        Consequence = "劳动关系和相应的钱款要拆出来先申请仲裁",
        Basis = [Order423.Article(21, 2), Zhengzhou2016.Part("四.1")],
        Concerns = type => type == ContractClaims.ConfirmRelation || type.IsPay || type.IsMoneyDefault,
    };

    /// <summary>J-08: social insurance and another violation together.</summary>
    public static readonly TriageRule Mixed = new("J-08", "社保违法与其他违法并存", RuleGroup.Routing, SinceZhengzhou)
    {
        Conditions = [MatterConditions.HasInsuranceViolation, MatterConditions.HasOtherViolation],
        Effect = new() { Recommends = [Channel.Inspection] },
        Sentence = "既有社会保险违法，又有其他劳动保障违法，统一由监察处理；监察不能处理的部分另走仲裁。",
        Consequence = "各项违法统一由监察处理",
        Basis = [Zhengzhou2016.Part("二.2"), Order423.Article(11), Order423.Article(21, 2)],
        Concerns = type => type.CountsAsViolation,
    };

    /// <summary>J-09: social insurance alone, by the locality's reading always to audit.</summary>
    public static readonly TriageRule OnlyInsuranceToAudit = new("J-09a", "单纯社保事项交稽核", RuleGroup.Routing, SinceZhengzhou)
    {
        Conditions = [MatterConditions.OnlyInsurance, AlwaysAudit],
        Effect = new() { Recommends = [Channel.SocialInsuranceAudit] },
        Sentence = "只有社会保险违法行为，由社会保险稽核处理。",
        Consequence = "由社会保险稽核处理",
        Basis = [Zhengzhou2016.Part("二.2")],
        Concerns = IsInsurance,
    };

    /// <summary>J-09 with the list of acts: not registered and known arrears to inspection.</summary>
    public static readonly TriageRule OnlyInsuranceInspectionsAct = new("J-09b", "单纯社保事项，未登记、欠缴", RuleGroup.Routing, SinceZhengzhou)
    {
        Conditions = [MatterConditions.OnlyInsurance, ByActList, InspectionsAct],
        Effect = new() { Recommends = [Channel.Inspection] },
        Sentence = "只有社会保险违法行为；不参加登记、欠缴社会保险费由监察查处。",
        Consequence = "未登记、欠缴由监察查处",
        Basis = [Zhengzhou2016.Part("二.3"), Order423.Article(11, 1, 7)],
        Concerns = IsInsurance,
    };

    /// <summary>J-09 with the list of acts: wrong base or items and fraud to audit.</summary>
    public static readonly TriageRule OnlyInsuranceAuditsAct = new("J-09c", "单纯社保事项，基数险种不实、骗保", RuleGroup.Routing, SinceZhengzhou)
    {
        Conditions = [MatterConditions.OnlyInsurance, ByActList, AuditsAct],
        Effect = new() { Recommends = [Channel.SocialInsuranceAudit] },
        Sentence = "只有社会保险违法行为；缴费基数、险种不实和骗取基金由社会保险稽核处理。",
        Consequence = "基数、险种不实由社会保险稽核处理",
        Basis = [Zhengzhou2016.Part("二.2"), Zhengzhou2016.Part("二.3")],
        Concerns = IsInsurance,
    };

    /// <summary>J-10: to confirm the relation, or a clear labour dispute.</summary>
    public static readonly TriageRule LabourDispute = new("J-10a", "确认劳动关系或者明确的劳动争议", RuleGroup.Routing, SinceArbitrationLaw)
    {
        Conditions = [ClearDispute],
        Effect = new() { Recommends = [Channel.Arbitration] },
        Sentence = "属于劳动争议，由仲裁处理，不收费。",
        Consequence = "由仲裁处理",
        Basis = [Zhengzhou2016.Part("二.2"), ArbitrationLaw.Article(2)],
        Concerns = type => type.Nature == ClaimNature.Dispute,
    };

    /// <summary>J-10: money whose facts or amount the employer disputes.</summary>
    public static readonly TriageRule DisputedMoney = new("J-10b", "钱款有争议", RuleGroup.Routing, SinceArbitrationLaw)
    {
        Conditions = [ClaimConditions.FactsDisputed],
        Effect = new() { Recommends = [Channel.Arbitration] },
        Sentence = "双方对事实或者数额有争议，应当通过劳动争议处理程序解决。",
        Consequence = "由仲裁处理",
        Basis = [Order423.Article(21, 2), ArbitrationLaw.Article(2, 1, 5)],
        Concerns = IsDisputableMoney,
    };

    /// <summary>J-10: money, and the employer denies the relation.</summary>
    public static readonly TriageRule MoneyWithoutRelation = new("J-10c", "单位否认劳动关系的钱款", RuleGroup.Routing, SinceArbitrationLaw)
    {
        Conditions = [MatterConditions.RelationDisputed],
        Effect = new() { Recommends = [Channel.Arbitration] },
        Sentence = "单位否认劳动关系，先由仲裁确认劳动关系，再处理钱款。",
        Consequence = "先由仲裁确认劳动关系",
        Basis = [Order423.Article(21, 2), ArbitrationLaw.Article(2, 1, 1)],
        Concerns = IsDisputableMoney,
    };

    /// <summary>J-11: clear money default: the worker chooses between inspection and arbitration.</summary>
    public static readonly TriageRule ClearDefault = new("J-11", "应付未付且无争议", RuleGroup.Routing, SinceArbitrationLaw)
    {
        Conditions = [MoneyOwed, ClaimConditions.FactsUndisputed, MatterConditions.RelationUndisputed],
        Effect = new() { Recommends = [Channel.Inspection, Channel.Arbitration] },
        Sentence = "应付未付、事实清楚，可以由监察责令支付，也可以申请仲裁，两条路任选其一；申请仲裁后监察不再处理。",
        Consequence = "监察责令支付与仲裁可以任选",
        Basis = [Order423.Article(26), ArbitrationLaw.Article(5), ArbitrationLaw.Article(9), Zhengzhou2016.Part("二.3")],
        Concerns = type => type.IsMoneyDefault,
    };

    /// <summary>All routing rules in the order in which they are tested.</summary>
    public static readonly IReadOnlyList<TriageRule> All =
    [
        MixedWithDisputedRelation, Mixed, OnlyInsuranceToAudit, OnlyInsuranceInspectionsAct, OnlyInsuranceAuditsAct,
        LabourDispute, DisputedMoney, MoneyWithoutRelation, ClearDefault,
    ];

    private static Condition Reading(string name, Func<TriageOptions, bool> holds) =>
        new(name, string.Empty, question => holds(question.Options)) { IsReading = true };

    private static bool IsInsurance(ClaimType type) => type.Nature == ClaimNature.InsuranceViolation;

    private static bool IsDisputableMoney(ClaimType type) => type.IsMoneyDefault;

    private static bool IsInspectionsAct(TriageQuestion question) =>
        question.Claim.Type == InsuranceClaims.NotRegistered
        || (question.Claim.Type == InsuranceClaims.PremiumArrears
            && question.Options.PremiumDisputeSplit == PremiumDisputeSplit.KnownArrearsToInspection);
}
