using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Law.Tests.Triage;

/// <summary>Matters as people bring them.</summary>
public class StoryTests
{
    private static readonly ClaimFacts Deposit = new(ProtectionClaims.DepositTaken) { Words = "收了500元工服押金", Amount = Money.FromYuan(500) };
    private static readonly ClaimFacts NoContract = new(ContractClaims.NoWrittenContract) { Words = "没签过合同" };
    private static readonly ClaimFacts DoublePay = new(ContractClaims.DoublePay) { Amount = Money.FromYuan(27_600) };

    [Fact]
    public void A_cook_with_wages_deposit_no_contract_and_no_insurance_goes_to_inspection_and_with_double_pay_to_arbitration()
    {
        var matter = new MatterFacts([Matters.Wages(), Deposit, NoContract, Matters.NoInsurance(), DoublePay])
        {
            Employer = "鑫荷餐饮", PlaceOfUseInArea = true, PlaceOfPerformanceInArea = true,
        };

        var advice = Matters.Advise(matter);

        Assert.Equal([Channel.Inspection, Channel.Inspection, Channel.Inspection, Channel.Inspection, Channel.Arbitration], advice.Claims.Select(claim => claim.Recommended!.Value));
        Assert.Collection(
            advice.Applications,
            first => Assert.Equal((Channel.Inspection, "鑫荷餐饮", "0,1,2,3"), (first.Channel, first.Employer, string.Join(',', first.Claims))),
            second => Assert.Equal((Channel.Arbitration, "4"), (second.Channel, string.Join(',', second.Claims))));
        var reason = advice.Claims[0].On(Channel.Inspection)!.Reasons[0];
        Assert.Equal("J-08", reason.RuleId);
        Assert.Contains("“没交社保”", reason.Facts);
        Assert.Equal(Standing.Barred, advice.Stands(Channel.Petition));
        Assert.Contains(advice.Claims[0].Nearly, miss => miss is { RuleId: "J-03" });
    }

    [Fact]
    public void A_mixed_matter_with_a_disputed_relation_sends_the_relation_and_its_money_to_arbitration()
    {
        var matter = new MatterFacts([new ClaimFacts(ContractClaims.ConfirmRelation), Matters.Wages(), Matters.NoInsurance()]) { RelationDisputed = true };

        var advice = Matters.Advise(matter);

        Assert.Equal([Channel.Arbitration, Channel.Arbitration, Channel.Inspection], advice.Claims.Select(claim => claim.Recommended!.Value));
    }

    [Fact]
    public void A_wage_note_alone_goes_straight_to_court()
    {
        var note = new ClaimFacts(PayClaims.WageIou) { Answers = new Dictionary<string, bool> { ["only-the-note"] = true } };

        var advice = Matters.Advise(note);

        Assert.Equal(Channel.CivilCourt, advice.Claims[0].Recommended);
        Assert.Equal("《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第十五条", advice.Claims[0].On(Channel.CivilCourt)!.Reasons[0].Basis[0].Full);
    }

    [Fact]
    public void Wages_without_a_note_reach_the_court_only_after_arbitration()
    {
        Assert.Equal(Standing.Barred, Matters.Advise(Matters.Wages()).Stands(Channel.CivilCourt));
        Assert.Equal(Standing.Allowed, Matters.Advise(Matters.Wages() with { HasWageIou = true }).Stands(Channel.CivilCourt));
        Assert.Equal(Standing.Recommended, Matters.Advise(Matters.Wages().With(PriorForum.Arbitration, PriorState.Decided)).Stands(Channel.CivilCourt));
    }

    [Fact]
    public void An_unperformed_mediation_agreement_on_pay_opens_court_and_payment_order_and_closes_inspection()
    {
        var advice = Matters.Advise(Matters.Wages().With(PriorForum.Mediation, PriorState.Decided, unperformed: true));

        Assert.Equal(Standing.Allowed, advice.Stands(Channel.CivilCourt));
        Assert.Equal(16, advice.Claims[0].On(Channel.PaymentOrder)!.Reasons[0].Basis[0].ArticleNumber);
        Assert.Equal(Standing.Barred, advice.Stands(Channel.Inspection));
    }

    [Theory]
    [InlineData(PriorState.Pending, Standing.Barred)]
    [InlineData(PriorState.Decided, Standing.Barred)]
    [InlineData(PriorState.Failed, Standing.Recommended)]
    [InlineData(PriorState.Withdrawn, Standing.Recommended)]
    public void Mediation_closes_inspection_unless_it_failed_or_was_withdrawn(PriorState state, Standing standing) =>
        Assert.Equal(standing, Matters.Advise(Matters.Wages().With(PriorForum.Mediation, state)).Stands(Channel.Inspection));

    [Fact]
    public void What_is_in_arbitration_is_closed_to_inspection_for_that_claim_only()
    {
        var advice = Matters.Advise(Matters.Wages().With(PriorForum.Arbitration, PriorState.Pending), Deposit);

        Assert.Equal(Standing.Barred, advice.Stands(Channel.Inspection));
        Assert.Equal(Standing.Barred, advice.Stands(Channel.Arbitration));
        Assert.Equal(Standing.Recommended, advice.Stands(Channel.Inspection, claim: 1));
    }

    [Theory]
    // In the area: place of use, place of performance, seat → inspection, arbitration.
    [InlineData(true, true, true, Standing.Recommended, Standing.Allowed)]
    [InlineData(false, false, true, Standing.Barred, Standing.Recommended)]
    [InlineData(true, false, false, Standing.Recommended, Standing.Barred)]
    [InlineData(false, false, false, Standing.Barred, Standing.Barred)]
    public void Out_of_area_closes_only_the_channel_whose_place_is_outside(
        bool use, bool performance, bool seat, Standing inspection, Standing arbitration)
    {
        var matter = new MatterFacts([Matters.Wages()])
        {
            PlaceOfUseInArea = use, PlaceOfPerformanceInArea = performance, EmployerSeatInArea = seat,
        };

        var advice = Matters.Advise(matter);

        Assert.Equal((inspection, arbitration), (advice.Stands(Channel.Inspection), advice.Stands(Channel.Arbitration)));
        Assert.Equal(!use && !performance && !seat, advice.Claims[0].Recommended == Channel.TransferOut);
    }

    [Fact]
    public void Wages_older_than_two_years_leave_arbitration_open_and_are_recommended_there()
    {
        var old = Matters.Wages() with { EndedOn = new(2024, 10, 13), ReportedBefore = false };

        var advice = Matters.Advise(old);

        Assert.Equal(Standing.Barred, advice.Stands(Channel.Inspection));
        Assert.Equal(Channel.Arbitration, advice.Claims[0].Recommended);
    }

    [Fact]
    public void Two_years_end_with_the_same_day_two_years_later()
    {
        // Ended 2024-10-14: the last day is 2026-10-14, today, still in time.
        var advice = Matters.Advise(Matters.Wages() with { EndedOn = new(2024, 10, 14), ReportedBefore = false });

        Assert.Equal(Standing.Recommended, advice.Stands(Channel.Inspection));
        Assert.Equal(new DateOnly(2026, 10, 14), advice.Claims[0].Limitation.InspectionLastDay);
    }

    [Theory]
    [InlineData("insurance-not-registered", PureInsuranceChannel.ByActList, PremiumDisputeSplit.KnownArrearsToInspection, Channel.Inspection)]
    [InlineData("premium-arrears", PureInsuranceChannel.ByActList, PremiumDisputeSplit.KnownArrearsToInspection, Channel.Inspection)]
    [InlineData("premium-underpayment", PureInsuranceChannel.ByActList, PremiumDisputeSplit.KnownArrearsToInspection, Channel.SocialInsuranceAudit)]
    [InlineData("insurance-fraud", PureInsuranceChannel.ByActList, PremiumDisputeSplit.KnownArrearsToInspection, Channel.SocialInsuranceAudit)]
    [InlineData("premium-arrears", PureInsuranceChannel.ByActList, PremiumDisputeSplit.OnlyRegistrationToInspection, Channel.SocialInsuranceAudit)]
    [InlineData("insurance-not-registered", PureInsuranceChannel.AlwaysAudit, PremiumDisputeSplit.KnownArrearsToInspection, Channel.SocialInsuranceAudit)]
    public void Social_insurance_alone_follows_the_reading_of_the_locality(
        string claim, PureInsuranceChannel pure, PremiumDisputeSplit split, Channel channel)
    {
        var options = new TriageOptions { PureInsuranceChannel = pure, PremiumDisputeSplit = split };

        var advice = Matters.Advise(new MatterFacts([new ClaimFacts(ClaimTypes.Find(claim)!)]), options);

        Assert.Equal(channel, advice.Claims[0].Recommended);
    }

    [Fact]
    public void An_emergency_starts_beside_the_advice()
    {
        var advice = Matters.Advise(new MatterFacts([Matters.Wages()]) { MassGathering = true });

        Assert.Equal(["有群体聚集"], advice.Emergency!.Facts);
        Assert.Equal(Channel.Inspection, advice.Claims[0].Recommended);
    }

    [Fact]
    public void A_consultation_stops_there()
    {
        var advice = Matters.Advise(new MatterFacts([Matters.Wages()]) { ConsultationOnly = true });

        Assert.Equal(Channel.Consultation, advice.Claims[0].Recommended);
        Assert.Equal(["J-01"], advice.Fired());
    }

    [Fact]
    public void A_clear_default_leaves_the_worker_the_choice()
    {
        var advice = Matters.Advise(new MatterFacts([Matters.Wages() with { FactsDisputed = false }]) { RelationDisputed = false });

        Assert.Equal((Standing.Recommended, Standing.Recommended), (advice.Stands(Channel.Inspection), advice.Stands(Channel.Arbitration)));
    }

    [Fact]
    public void A_doubtful_claim_waits_for_the_triage_room()
    {
        var advice = Matters.Advise(Matters.Wages() with { Doubtful = true });

        Assert.Equal(TriageOutcome.TriageRoom, advice.Claims[0].Outcome);
        Assert.Null(advice.Claims[0].Recommended);
    }
}
