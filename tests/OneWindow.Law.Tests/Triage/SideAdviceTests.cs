using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Law.Tests.Triage;

/// <summary>What goes beside the channels: limitation, same day, green lane, who pays, the criminal line.</summary>
public class SideAdviceTests
{
    [Fact, Trait("law", "劳动争议调解仲裁法 27")]
    public void Wages_have_no_limit_while_employment_lasts_and_a_year_after_it_ended()
    {
        var employed = Matters.Advise(new MatterFacts([Matters.Wages()]) { StillEmployed = true }).Claims[0].Limitation;
        var left = Matters.Advise(new MatterFacts([Matters.Wages()]) { EmploymentEndedOn = new(2026, 9, 30) }).Claims[0].Limitation;

        Assert.Equal((null, false), (employed.ArbitrationLastDay, employed.ArbitrationLapsed));
        Assert.Equal((new DateOnly(2027, 9, 30), false), (left.ArbitrationLastDay, left.ArbitrationLapsed));
    }

    [Theory, Trait("law", "劳动争议调解仲裁法 27")]
    [InlineData("2026-03-01", "2027-03-01", false)]  // claimed within the year: a new year from that day
    [InlineData("2026-07-01", "2026-06-30", true)]   // claimed a day after 2026-06-30, the last day: too late to interrupt
    [InlineData(null, "2026-06-30", true)]           // known 2025-06-30 + 1 year, and today is 2026-10-14
    public void A_claim_within_the_year_starts_it_anew(string? interrupted, string last, bool lapsed)
    {
        var claim = new ClaimFacts(ContractClaims.Termination)
        {
            KnownOn = new(2025, 6, 30),
            InterruptedOn = interrupted is null ? null : DateOnly.Parse(interrupted, System.Globalization.CultureInfo.InvariantCulture),
        };

        var limitation = Matters.Advise(claim).Claims[0].Limitation;

        Assert.Equal(last, limitation.ArbitrationLastDay?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(lapsed, limitation.ArbitrationLapsed);
    }

    [Theory, Trait("law", "民法典 203")]
    [InlineData("2025-10-01", "2026-10-08")]  // 1 October 2026 is 国庆节; rest days until the 7th, the 8th is worked
    [InlineData("2025-06-28", "2026-06-29")]  // 28 June 2026 is a Sunday
    [InlineData("2025-06-30", "2026-06-30")]  // a Tuesday stays
    public void The_last_day_moves_on_when_it_is_a_rest_day(string ended, string last)
    {
        var facts = new MatterFacts([Matters.Wages()]) { EmploymentEndedOn = DateOnly.Parse(ended, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(last, Matters.Advise(facts).Claims[0].Limitation.ArbitrationLastDay?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_lapsed_claim_stays_open_to_arbitration() =>
        Assert.Equal(Channel.Arbitration, Matters.Advise(new ClaimFacts(ContractClaims.Termination) { KnownOn = new(2020, 1, 1) }).Claims[0].Recommended);

    [Fact]
    public void Wages_injury_and_ten_workers_are_accepted_the_same_day()
    {
        var matter = new MatterFacts([Matters.Wages(), new ClaimFacts(InsuranceClaims.WorkInjuryBenefits)]);

        Assert.Equal(["same-day-wages", "same-day-injury"], Matters.Advise(matter with { Workers = 9 }).SameDay.Select(effect => effect.Code));
        Assert.Contains(Matters.Advise(matter with { Workers = 10 }).SameDay, effect => effect.Code == "same-day-collective");
        Assert.Empty(Matters.Advise(new ClaimFacts(ContractClaims.ConfirmRelation)).SameDay);
    }

    [Fact]
    public void The_green_lane_opens_for_the_pay_of_migrant_workers_only()
    {
        var pay = Matters.Advise(new MatterFacts([Matters.Wages()]) { IsMigrantWorker = true });

        Assert.Contains(pay.GreenLane, effect => effect.Name == "首问负责");
        Assert.Equal(Standing.Allowed, pay.Stands(Channel.LegalAid));
        Assert.Empty(Matters.Advise(new MatterFacts([Matters.NoInsurance()]) { IsMigrantWorker = true }).GreenLane);
        Assert.Empty(Matters.Advise(Matters.Wages()).GreenLane);
    }

    [Fact, Trait("law", "保障农民工工资支付条例 29-37")]
    public void In_construction_who_pays_is_told_in_order_with_what_is_still_to_be_asked()
    {
        var facts = new ConstructionFacts
        {
            OwnerOwesProjectMoney = false, SubcontractorOwes = true, Recontracted = false, GivenToUnqualified = true, NameLent = null,
            ProjectUnlawful = false, UnlicensedDispatch = false, EmployerIsUnincorporated = false,
        };

        var parties = Matters.Advise(new MatterFacts([new ClaimFacts(PayClaims.ConstructionWages)]) { Construction = facts }).LiableParties;

        Assert.Equal([(2, false), (4, false), (5, true)], parties.Select(party => (party.Order, party.IsUnknown)));
        Assert.Equal("施工总承包单位先行清偿，再追偿", parties[0].Liable);
        Assert.Empty(Matters.Advise(Matters.Wages()).LiableParties);
    }

    [Theory, Trait("law", "法释〔2013〕3号 3")]
    [InlineData(3, 5_000, 1, 5_000, true)]       // one worker: three months and 5,000 yuan, both inclusive
    [InlineData(2, 50_000, 1, 50_000, false)]    // two months only
    [InlineData(2, 4_000, 10, 30_000, true)]     // ten workers and 30,000 yuan together, both inclusive
    [InlineData(2, 4_000, 9, 30_000, false)]
    [InlineData(2, 4_000, 10, 29_999, false)]
    public void The_criminal_line_is_reached_by_one_worker_or_by_ten_together(int months, int one, int workers, int total, bool suspected)
    {
        var matter = new MatterFacts([Matters.Wages(yuan: total)])
        {
            Workers = workers,
            OrderToPay = new()
            {
                Served = true, PayBy = new(2026, 10, 13), Unpaid = true, GoodReasonProven = false, EvadesOrRefuses = true,
                MonthsOwedToOneWorker = months, OwedToOneWorker = Money.FromYuan(one),
            },
        };

        Assert.Equal(suspected, Matters.Advise(matter).CriminalLine.Suspected);
        Assert.NotEqual(true, Matters.Advise(matter with { OrderToPay = matter.OrderToPay with { PayBy = Matters.Today } }).CriminalLine.Suspected);
    }

    [Fact]
    public void Territory_names_the_place_that_the_matter_must_go_to()
    {
        var matter = new MatterFacts([Matters.Wages()]) { PlaceOfUseInArea = false, PlaceOfUse = "东渡区临港路6号" };

        var inspection = Matters.Advise(matter, new TriageOptions { Area = "清源市南塘区" }).Territory[0];

        Assert.Equal("用工所在地（东渡区临港路6号）不在清源市南塘区，转送用工所在地的人社部门。", inspection.Sentence);
    }
}
