using System.Text.Json;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Tests.Procedures;
using static OneWindow.Law.Tests.Arbitration.ArbitrationCase;
using static OneWindow.Law.Tests.Procedures.WalkedCase;

namespace OneWindow.Law.Tests.Arbitration;

/// <summary>Settlement in the case, advance execution, performance, and the state as it is stored.</summary>
public sealed class SettlementStories
{
    private static WalkedCase Agreed() => Formed("2026-03-02")
        .Do("2026-03-10", Posts.Arbitrator, "mediate")
        .Do("2026-03-10", Posts.Arbitrator, "mediation-agrees", "case-mediation-1", ("mediation-course", "分两期支付"))
        .Do("2026-03-10", Posts.Arbitrator, "make-statement", ("settlement", "支付 16000 元"), ("perform-by", "2026-04-30"));

    [Fact, Trait("law", "劳动争议调解仲裁法 42")]
    public void A_settlement_takes_effect_when_both_have_signed_for_the_statement()
    {
        var agreed = Agreed();
        Assert.False(agreed.Runs("AR-12"));
        Assert.Equal("statement-served", Assert.Single(agreed.Try("2026-03-11", Posts.ArbitrationRegistrar, "sign-statement", ("signed-by-both", "yes")).Refusals).Code);

        agreed.Serve("2026-03-12", Posts.ArbitrationRegistrar, "D-ARB-19", "worker", "employer")
            .Do("2026-03-12", Posts.ArbitrationRegistrar, "sign-statement", ("signed-by-both", "yes"))
            .Do("2026-03-12", Posts.ArbitrationRegistrar, "record-duty", ("award-duty", "用人单位支付 16000 元"), ("perform-by", "2026-04-30"));

        Assert.Equal("effective", agreed.State.State);
        Assert.Equal(["settled"], agreed.StatesOf("claim"));
        Assert.Equal(Day("2028-05-03"), agreed.Due("AR-24")); // two years from 30 April 2026: Sunday 30 April 2028 in the labour-day holidays
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 42")]
    public void Who_retracts_before_signing_brings_the_case_back_to_where_it_was_with_the_time_that_was_left()
    {
        var retracted = Agreed().Do("2026-03-16", Posts.Arbitrator, "retract-before-hearing", ("reason", "用人单位反悔"));

        Assert.Equal("tribunal-formed", retracted.State.State);
        Assert.True(retracted.Runs("AR-12"));
        Assert.Equal(Day("2026-04-16"), retracted.Due("AR-12"));
        Assert.Equal(["pending"], retracted.StatesOf("claim"));
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 70")]
    public void Mediation_that_was_entrusted_ends_after_ten_working_days()
    {
        var entrusted = Formed("2026-03-02").Do("2026-03-03", Posts.Arbitrator, "entrust-mediation", ("both-agree", "yes"), ("entrusted-to", "街道调解组织"));

        Assert.Equal(Day("2026-03-17"), entrusted.Due("AR-32")); // Tuesday 3 March: 4-6 (3), 9-13 (8), 16, 17
        Assert.Equal(["failed"], entrusted.LetTheSystemAct("2026-03-18").StatesOf("case-mediation"));
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 44")]
    public void Advance_execution_needs_clear_rights_and_hardship_and_goes_to_the_court()
    {
        var asked = Formed("2026-03-02").Do("2026-03-04", Posts.ArbitrationRegistrar, "ask-advance", ("advance-for", "工伤医疗费 20000 元"));
        var unclear = asked.Try("2026-03-05", Posts.Arbitrator, "order-advance", "advance-execution-1", ("advance-amount", "20000"), ("advance-clear", "no"), ("advance-hardship", "yes"));

        asked.Do("2026-03-05", Posts.Arbitrator, "order-advance", "advance-execution-1", ("advance-amount", "20000"), ("advance-clear", "yes"), ("advance-hardship", "yes"))
            .Do("2026-03-06", Posts.ArbitrationRegistrar, "send-advance", "advance-execution-1")
            .Do("2026-03-26", Posts.ArbitrationRegistrar, "advance-executed", "advance-execution-1", ("advance-result", "已划付"));

        Assert.Equal("must-be", Assert.Single(unclear.Refusals).Code);
        Assert.Equal(["ended"], asked.StatesOf("advance-execution"));
    }

    [Fact]
    public void A_state_survives_being_stored_and_is_rebuilt_from_what_was_taken()
    {
        var story = Agreed().Serve("2026-03-12", Posts.ArbitrationRegistrar, "D-ARB-19", "worker", "employer");

        var stored = JsonSerializer.Serialize(story.State);

        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<CaseState>(stored)));
        Assert.Equal(stored, JsonSerializer.Serialize(story.Replayed()));
    }
}
