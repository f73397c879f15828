using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Procedures.Facts;
using Mediation = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>The usual moves of mediation and arbitration, in the words that mediators and arbitrators use.</summary>
internal static class DisputeMoves
{
    /// <summary>The head takes a mediation on and names the mediator.</summary>
    public static CaseStory MediatedBy(this CaseStory told, string mediator) => told.TakesNaming(
        DemoPeople.MediationHead, "accept", [mediator], (Mediation.BothAgree, "yes"), (SharedFacts.NoConflict, "yes"));

    /// <summary>The mediator talks with both sides.</summary>
    public static CaseStory TalkedWith(this CaseStory told, string mediator, string record) => told.Takes(
        mediator, "record-session",
        (Mediation.Form, "alone"), (Mediation.Place, $"{told.Today} 9:30 市劳调委第一调解室"), (Mediation.Record, record));

    /// <summary>Both sides agree, sign, and the body seals.</summary>
    public static CaseStory Agreed(this CaseStory told, string mediator, string agreement, string amount, int performBy) => told.Takes(
        mediator, "agree",
        (Mediation.Subject, "payment"), (Mediation.Agreement, agreement), (Mediation.AgreedAmount, amount), (Mediation.PerformBy, told.Day(performBy)),
        (Mediation.AgreedOn, told.Today), (Mediation.Signed, "yes"));

    /// <summary>The talks end in vain, and the claims go back to the window.</summary>
    public static CaseStory Failed(this CaseStory told, string mediator, string because, string ways) => told
        .Takes(mediator, "fail", (Mediation.FailGround, "no-agreement"), (Mediation.Because, because))
        .Takes(mediator, "return-claims", (Mediation.NextWays, ways));

    /// <summary>The registrar enters the claim for double pay with its elements.</summary>
    public static CaseStory ClaimsDoublePay(this CaseStory told, string entryOn, string monthlyPay, string amount) => told.Takes(
        DemoPeople.ArbitrationRegistrar, "claim-double-pay",
        (ClaimElements.EntryOn, entryOn), (ClaimElements.MonthlyPay, monthlyPay), (ClaimElements.Amount, amount));

    /// <summary>The registrar accepts the application.</summary>
    public static CaseStory AcceptedByRegistrar(this CaseStory told) => told.Takes(
        DemoPeople.ArbitrationRegistrar, "accept",
        (ApplicationFacts.Examined, "yes"), (ApplicationFacts.MinimumWage, "2100.00"), (ApplicationFacts.FastTrack, "no"));

    /// <summary>The head of the office names a single arbitrator.</summary>
    public static CaseStory HeardBy(this CaseStory told, string arbitrator) => told.TakesNaming(
        DemoPeople.ArbitrationHead, "form-tribunal", [arbitrator],
        (HearingFacts.Composition, "single"), (SharedFacts.NoConflict, "yes"));
}
