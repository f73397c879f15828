using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Law.Tests.Triage;

/// <summary>Every rule once firing, and once kept from firing by one fact that the advice then names.</summary>
public class RuleTests
{
    private static readonly ClaimFacts Wages = Matters.Wages();
    private static readonly ClaimFacts ClearWages = Wages with { FactsDisputed = false };
    private static readonly ClaimFacts OldWages = Wages with { EndedOn = new(2024, 10, 13), Continuing = false, ReportedBefore = false };
    private static readonly ClaimFacts Relation = new(ContractClaims.ConfirmRelation);
    private static readonly ClaimFacts OverAge = new(PersonClaims.OverAge)
    {
        From = new(2024, 1, 1), Continuing = true, Answers = new Dictionary<string, bool> { ["draws-pension"] = true },
    };

    private static readonly OrderToPayFacts Order = new()
    {
        Served = true, PayBy = new(2026, 10, 10), Unpaid = true, GoodReasonProven = false, EvadesOrRefuses = true,
        MonthsOwedToOneWorker = 3, OwedToOneWorker = Money.FromYuan(13_800),
    };

    private static readonly TriageOptions AlwaysAudit = new() { PureInsuranceChannel = PureInsuranceChannel.AlwaysAudit };

    /// <summary>The rule, a matter in which it fires for the first claim, one in which it nearly does, and the fact that is missing there.</summary>
    public static readonly IReadOnlyDictionary<string, (MatterFacts Fires, MatterFacts Nearly, string Missing, TriageOptions? Options)> Cases =
        new Dictionary<string, (MatterFacts, MatterFacts, string, TriageOptions?)>
        {
            ["J-00"] = (Of(Wages) with { MassGathering = true }, Of(Wages), "有人身危险、群体聚集或者不良舆情", null),
            ["J-01"] = (Of(Wages) with { ConsultationOnly = true }, Of(Wages), "只是咨询，没有具体诉求", null),
            ["J-02a"] = (Of(Wages.With(PriorForum.Arbitration, PriorState.Pending)), Of(Wages), "同一请求正在仲裁或者已有裁决、调解书", null),
            ["J-02b"] = (Of(Wages.With(PriorForum.Suit, PriorState.Decided)), Of(Wages), "同一请求正在诉讼或者已有判决、调解书", null),
            ["J-02c"] = (Of(Wages.With(PriorForum.Arbitration, PriorState.Refused)), Of(Wages), "同一请求已收到仲裁不予受理通知书", null),
            ["J-02d"] = (Of(new ClaimFacts(OtherClaims.OtherPetition).With(PriorForum.Petition, PriorState.Decided)), Of(new ClaimFacts(OtherClaims.OtherPetition)), "同一事项信访复核已经终结", null),
            ["J-03"] = (Of(Wages.With(PriorForum.Mediation, PriorState.Pending)), Of(Wages), "同一事项已经申请调解、仲裁或者起诉", null),
            ["J-04"] = (Of(Wages) with { UnhappyWithResult = true }, Of(Wages), "不服监察或者仲裁的处理结果", null),
            ["J-05a"] = (Of(Wages) with { PlaceOfUseInArea = false, EmployerSeatInArea = true }, Of(Wages) with { PlaceOfUseInArea = true }, "用工所在地不在本辖区", null),
            ["J-05b"] = (
                Of(Wages) with { PlaceOfUseInArea = true, PlaceOfPerformanceInArea = false, EmployerSeatInArea = false },
                Of(Wages) with { PlaceOfUseInArea = true, PlaceOfPerformanceInArea = false, EmployerSeatInArea = true },
                "用人单位所在地不在本辖区", null),
            ["J-05c"] = (
                Of(Wages) with { PlaceOfUseInArea = false, PlaceOfPerformanceInArea = false, EmployerSeatInArea = false },
                Of(Wages) with { PlaceOfUseInArea = false, PlaceOfPerformanceInArea = false },
                "用人单位所在地不在本辖区", null),
            ["J-06"] = (Of(Wages with { Subject = OtherSubject.HousingFund }), Of(Wages), "属于其他部门主管的事项", null),
            ["J-07a"] = (Of(OldWages), Of(OldWages with { ReportedBefore = null }), "二年内没有被发现，也没有举报、投诉过", null),
            ["J-07b"] = (
                Of(Matters.NoInsurance() with { EndedOn = new(2024, 10, 13), ReportedBefore = false }),
                Of(Matters.NoInsurance() with { EndedOn = new(2024, 10, 14), ReportedBefore = false }),
                "行为终了已超过二年", null),
            ["J-08c"] = (
                Of(Relation, Wages, Matters.NoInsurance()) with { RelationDisputed = true },
                Of(Wages, Relation, Matters.NoInsurance()),
                "单位否认劳动关系", null),
            ["J-08"] = (Of(Matters.NoInsurance(), Wages), Of(new ClaimFacts(InsuranceClaims.PremiumUnderpayment)), "还有其他劳动保障违法行为", null),
            ["J-09a"] = (Of(Matters.NoInsurance()), Of(Matters.NoInsurance(), Wages), "只有社会保险方面的违法行为", AlwaysAudit),
            ["J-09b"] = (Of(Matters.NoInsurance()), Of(new ClaimFacts(InsuranceClaims.PremiumUnderpayment)), "属于不参保登记或者欠缴", null),
            ["J-09c"] = (
                Of(new ClaimFacts(InsuranceClaims.PremiumUnderpayment)),
                Of(new ClaimFacts(InsuranceClaims.PremiumUnderpayment), Wages),
                "只有社会保险方面的违法行为", null),
            ["J-10a"] = (Of(Relation), Of(new ClaimFacts(ContractClaims.CollectiveMatters)), "属于劳动关系确认或者明确的劳动争议", null),
            ["J-10b"] = (Of(Wages with { FactsDisputed = true }), Of(Wages), "双方对事实或者数额有争议", null),
            ["J-10c"] = (Of(Wages) with { RelationDisputed = true }, Of(Wages), "单位否认劳动关系", null),
            ["J-11"] = (Of(ClearWages) with { RelationDisputed = false }, Of(Wages) with { RelationDisputed = false }, "双方对事实和数额没有争议", null),
            ["J-12"] = (Of(ClearWages) with { BothConsentToMediation = true }, Of(ClearWages), "双方同意调解", null),
            ["J-13"] = (Of(Wages) with { OrderToPay = Order }, Of(Wages) with { OrderToPay = Order with { EvadesOrRefuses = null } }, "转移财产、逃匿、毁灭账册，或者有能力而不支付", null),
            ["J-14a"] = (Of(Wages with { Doubtful = true }), Of(Wages), "途径有疑问，或者两家单位意见不一", null),
            ["J-14b"] = (Of(OverAge), Of(OverAge with { From = null }), "用工跨越2025年9月1日", null),
        };

    public static TheoryData<string> Ids => new(TriageDesk.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_fires_when_all_its_conditions_hold_and_says_why(string id)
    {
        var (fires, _, _, options) = Cases[id];

        var advice = Matters.Advise(fires, options);

        var reason = Assert.Single(advice.Claims[0].Fired, reason => reason.RuleId == id);
        Assert.EndsWith("。", reason.Sentence);
        Assert.NotEmpty(reason.Basis);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_that_one_fact_kept_from_firing_names_that_fact(string id)
    {
        var (_, nearly, missing, options) = Cases[id];

        var advice = Matters.Advise(nearly, options);

        Assert.DoesNotContain(id, advice.Fired());
        var miss = Assert.Single(advice.Claims[0].Nearly, miss => miss.RuleId == id);
        Assert.Equal(missing, miss.Missing.Name);
        Assert.StartsWith($"如果{missing}，", miss.Sentence);
    }

    [Fact]
    public void Rules_have_distinct_ids_conditions_and_a_basis()
    {
        Assert.Equal(TriageDesk.Rules.Count, TriageDesk.Rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(TriageDesk.Rules, rule => Assert.NotEmpty(rule.Conditions));
        Assert.All(TriageDesk.Rules, rule => Assert.NotEmpty(rule.Basis));
    }

    [Fact]
    public void A_rule_is_not_applied_before_it_is_in_force()
    {
        // The Zhengzhou paper of 2016-06-29 brought J-08; the day before, the row alone recommends.
        var advice = TriageDesk.Advise(Of(Matters.NoInsurance(), Wages), new DateOnly(2016, 6, 28));

        Assert.DoesNotContain("J-08", advice.Fired());
    }

    private static MatterFacts Of(params ClaimFacts[] claims) => new(claims);
}
