using OneWindow.Law.Mediation;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Tests.Procedures;
using static OneWindow.Law.Tests.Procedures.WalkedCase;

namespace OneWindow.Law.Tests.Mediation;

/// <summary>Every end of a mediation, and what makes its agreement enforceable.</summary>
public sealed class MediationStories
{
    private static readonly (string, string)[] Talks = [("mediation-form", "joint"), ("mediation-place", "调解室"), ("mediation-record", "双方各让一步")];

    private static (string, string)[] Mediator(string name) => [("both-agree", "yes"), ("officers", OfficerList.Write([Person(name)])), ("no-conflict", "yes")];

    private static WalkedCase Applied(string on, params (string Fact, string Value)[] also) => WalkedCase.Open(
        MediationProcedure.Definition, on, Posts.WindowClerk,
        [
            ("mediation-source", "offered"), ("mediation-fitness", "small"), ("received-on", on), ("dispute", "拖欠工资 6000 元"),
            ("mediation-consent", "当面询问，双方同意"), .. also,
        ]);

    private static WalkedCase InMediation(string on) => Applied(on).Do(on, Posts.MediationHead, "accept", Mediator("叶兰"));

    /// <summary>Agreed on Monday 9 March 2026 over 6,000 yuan to be paid by the given day.</summary>
    private static WalkedCase Agreed(string performBy, string subject = "payment") => InMediation("2026-03-02")
        .Do("2026-03-05", Posts.Mediator, "record-session", Talks)
        .Do("2026-03-09", Posts.Mediator, "agree", ("agreement-subject", subject), ("agreement", "一次付清"), ("agreed-amount", "6000"),
            ("perform-by", performBy), ("agreed-on", "2026-03-09"), ("agreement-signed", "yes"));

    private static WalkedCase Breached() => Agreed("2026-03-31").LetTheSystemAct("2026-04-01");

    private static WalkedCase Archive(WalkedCase ended, string on) => ended.Do(on, Posts.Archivist, "archive", ("pages", "9"), ("mediation-retention", "5y"));

    [Fact, Trait("requirement", "N1")]
    public void An_agreement_is_performed_and_archived()
    {
        var agreed = Agreed("2026-03-31");
        Assert.Equal("paid-in-full", Assert.Single(agreed.Try("2026-03-30", Posts.Mediator, "perform", ("mediation-performance", "付了一半"), ("recovered", "3000")).Refusals).Code);

        agreed.Do("2026-03-30", Posts.Mediator, "perform", ("mediation-performance", "转账凭证"), ("recovered", "6000"));

        Assert.Equal("archived", Archive(agreed, "2026-04-02").State.State);
        Assert.All(agreed.State.Clocks, clock => Assert.NotNull(clock.Ledger.Stopped));
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 14")]
    public void After_fifteen_days_a_party_may_go_to_arbitration_but_the_mediation_does_not_end_by_itself()
    {
        // Received Monday 2 March: Tuesday 17 March.
        var mediating = InMediation("2026-03-02").Do("2026-03-05", Posts.Mediator, "record-session", Talks);
        (string, string)[] lapsed = [("fail-ground", "lapsed"), ("mediation-because", "满十五日")];

        Assert.Equal(Day("2026-03-17"), mediating.Due("AR-03"));
        Assert.Equal("mediation-lapsed", Assert.Single(mediating.Try("2026-03-17", Posts.Mediator, "fail", lapsed).Refusals).Code);
        Assert.Equal("in-mediation", mediating.LetTheSystemAct("2026-03-20").State.State);
        Assert.Equal("failed", mediating.Do("2026-03-20", Posts.Mediator, "fail", lapsed).State.State);
    }

    [Fact]
    public void Both_may_agree_to_go_on_longer()
    {
        var continued = InMediation("2026-03-02").Do("2026-03-16", Posts.Mediator, "continue-by-consent", ("both-agree", "yes"), ("continue-until", "2026-03-27"));

        Assert.False(continued.Runs("AR-03"));
        Assert.Equal(Day("2026-03-27"), continued.Due("MD-01"));
    }

    [Fact, Trait("law", "人民调解法 17")]
    public void Nobody_mediates_against_a_clear_refusal_and_the_claims_go_back_to_their_ways()
    {
        var refused = Applied("2026-03-02").Try("2026-03-03", Posts.MediationHead, "accept", [.. Mediator("叶兰").Skip(1), ("both-agree", "no")]);
        var declined = Applied("2026-03-02")
            .Do("2026-03-03", Posts.MediationHead, "decline", ("decline-ground", "refused"), ("mediation-because", "用人单位拒绝"))
            .Do("2026-03-03", Posts.WindowClerk, "return-claims", ("next-ways", "工资：监察；经济补偿：仲裁"));

        Assert.Equal("must-be", Assert.Single(refused.Refusals).Code);
        Assert.Equal("returned", declined.State.State);
        Assert.Equal("archived", Archive(declined, "2026-03-10").State.State);
    }

    [Fact, Trait("requirement", "S10")]
    public void Stopped_by_a_party_the_claims_go_back_and_may_be_mediated_again()
    {
        var withdrawn = InMediation("2026-03-02").Do("2026-03-04", Posts.WindowClerk, "withdraw", ("mediation-because", "劳动者改走仲裁"));

        Assert.Equal("withdrawn", withdrawn.State.State);
        Assert.Equal("returned", withdrawn.Do("2026-03-04", Posts.Mediator, "return-claims", ("next-ways", "工资：仲裁")).State.State);
        Assert.Equal("applied", withdrawn.Do("2026-03-20", Posts.MediationHead, "reopen", ("reason", "双方又愿意调解")).State.State);
    }

    [Fact, Trait("requirement", "S8")]
    public void Nobody_mediates_who_inspected_the_matter()
    {
        var applied = Applied("2026-03-02");
        var earlier = ("earlier-officers", OfficerList.Write([Person("叶兰")]));

        Assert.Equal("nobody-from-before", Assert.Single(applied.Try("2026-03-02", Posts.MediationHead, "accept", [.. Mediator("叶兰"), earlier]).Refusals).Code);
        Assert.True(applied.Try("2026-03-02", Posts.MediationHead, "accept", [.. Mediator("秦远"), earlier]).Succeeded);
    }

    [Fact]
    public void An_agreement_stands_on_recorded_talks_and_on_signatures_and_seal()
    {
        (string, string)[] agreement = [("agreement-subject", "payment"), ("agreement", "一次付清"), ("perform-by", "2026-03-31"), ("agreed-on", "2026-03-05")];
        var silent = InMediation("2026-03-02");
        var talked = InMediation("2026-03-02").Do("2026-03-05", Posts.Mediator, "record-session", Talks);

        Assert.Equal("talks-recorded", Assert.Single(silent.Try("2026-03-05", Posts.Mediator, "agree", [.. agreement, ("agreement-signed", "yes")]).Refusals).Code);
        Assert.Equal("must-be", Assert.Single(talked.Try("2026-03-05", Posts.Mediator, "agree", [.. agreement, ("agreement-signed", "no")]).Refusals).Code);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 15")]
    public void Not_performed_in_time_the_claim_goes_to_arbitration_or_the_agreement_to_court()
    {
        Assert.Equal("agreed", Agreed("2026-03-31").LetTheSystemAct("2026-03-31").State.State);
        Assert.Equal("breached", Breached().State.State);
        Assert.Equal("returned", Breached().Do("2026-04-02", Posts.WindowClerk, "arbitrate", ("next-ways", "工资：仲裁")).State.State);
        Assert.Equal("returned", Breached().Do("2026-04-02", Posts.Mediator, "sue-on-agreement", ("ruling", "区法院")).State.State);
        Assert.Equal("in-mediation", Breached().Do("2026-04-02", Posts.Mediator, "mediate-anew", ("both-agree", "yes"), ("reason", "改为分期")).State.State);
    }

    [Fact, Trait("law", "劳动人事争议仲裁办案规则 74、75")]
    public void Review_by_the_commission_is_asked_for_jointly_within_fifteen_days_and_not_for_a_relation_alone()
    {
        // Effective Monday 9 March: Tuesday 24 March.
        (string, string)[] both = [("both-agree", "yes")];
        var asked = Agreed("2026-06-30");
        Assert.Equal(Day("2026-03-24"), asked.Due("AR-33"));
        Assert.Equal("review-in-time", Assert.Single(asked.Try("2026-03-25", Posts.Mediator, "apply-review", both).Refusals).Code);
        Assert.Equal("not-only-relation", Assert.Single(Agreed("2026-06-30", "relation").Try("2026-03-10", Posts.Mediator, "apply-review", both).Refusals).Code);

        // Asked Tuesday 24 March: 25, 26, 27, 30, 31; five more: 1, 2, 3, 7, 8 April (清明 4-6).
        asked.Do("2026-03-24", Posts.Mediator, "apply-review", both).Do("2026-03-30", Posts.ArbitrationOfficeHead, "extend-review", "agreement-review-1", ("mediation-because", "需核实"));

        Assert.Equal(Day("2026-04-08"), asked.Due("AR-34"));
        Assert.Equal("review-extended", Assert.Single(asked.Try("2026-03-31", Posts.ArbitrationOfficeHead, "extend-review", "agreement-review-1", ("mediation-because", "再核实")).Refusals).Code);
        Assert.Equal(["granted"], asked.Do("2026-04-02", Posts.ArbitrationOfficeHead, "grant-review", "agreement-review-1").StatesOf("agreement-review"));
    }

    [Fact, Trait("law", "民事诉讼法 205")]
    public void Confirmation_by_the_court_is_asked_for_within_thirty_days_and_makes_the_agreement_enforceable()
    {
        // Effective Monday 9 March: 30 days end on Wednesday 8 April.
        var confirmed = Agreed("2026-04-30");
        Assert.Equal(Day("2026-04-08"), confirmed.Due("CF-01"));
        Assert.Equal("confirmation-in-time", Assert.Single(confirmed.Try("2026-04-09", Posts.Mediator, "apply-confirmation", ("both-agree", "yes")).Refusals).Code);

        confirmed.Do("2026-04-08", Posts.Mediator, "apply-confirmation", ("both-agree", "yes"))
            .Do("2026-04-20", Posts.Mediator, "agreement-confirmed", "judicial-confirmation-1", ("ruling", "裁定有效"))
            .LetTheSystemAct("2026-05-06");

        Assert.Equal("returned", confirmed.Do("2026-05-06", Posts.Mediator, "enforce", ("ruling", "已申请执行")).State.State);
        Assert.Equal("enforceable", Assert.Single(Breached().Try("2026-04-02", Posts.Mediator, "enforce", ("ruling", "…")).Refusals).Code);
    }

    [Fact, Trait("law", "劳动争议调解仲裁法 16")]
    public void A_payment_order_is_for_payment_alone_and_stands_when_nobody_objects_in_fifteen_days()
    {
        var other = Agreed("2026-03-31", "other").LetTheSystemAct("2026-04-01");
        Assert.Equal("about-payment", Assert.Single(other.Try("2026-04-02", Posts.Mediator, "apply-payment-order").Refusals).Code);

        // Received by the employer on Wednesday 15 April: Thursday 30 April.
        var ordered = Breached().Do("2026-04-02", Posts.Mediator, "apply-payment-order")
            .Do("2026-04-16", Posts.Mediator, "payment-order-issued", "payment-order-1", ("ruling", "支付令"), ("order-received-on", "2026-04-15"));
        Assert.Equal(Day("2026-04-30"), ordered.Due("PO-04"));
        Assert.Equal(["issued"], ordered.LetTheSystemAct("2026-04-30").StatesOf("payment-order"));

        ordered.LetTheSystemAct("2026-05-06");

        Assert.Equal(["stands"], ordered.StatesOf("payment-order"));
        Assert.True(ordered.Try("2026-05-06", Posts.Mediator, "enforce", ("ruling", "已申请执行")).Succeeded);
    }

    [Fact]
    public void Nothing_goes_to_the_archive_while_a_court_or_the_commission_has_it()
    {
        var open = Agreed("2026-03-31").Do("2026-03-10", Posts.Mediator, "apply-review", ("both-agree", "yes"))
            .Do("2026-03-11", Posts.Mediator, "perform", ("mediation-performance", "已付"), ("recovered", "6000"));

        Assert.Equal("nothing-open", Assert.Single(open.Try("2026-03-12", Posts.Archivist, "archive", ("pages", "9"), ("mediation-retention", "5y")).Refusals).Code);
        Assert.Equal("archived", Archive(open.Do("2026-03-12", Posts.Mediator, "withdraw-review", "agreement-review-1", ("mediation-because", "已履行")), "2026-03-13").State.State);
    }
}
