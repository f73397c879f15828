using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Arbitration.Steps;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.ArbitrationStates;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.ApplicationFacts;

namespace OneWindow.Law.Arbitration;

/// <summary>劳动争议仲裁: from the application to the last award's end. 劳动争议调解仲裁法, in force since 2008-05-01; 办案规则 since 2017-07-01.</summary>
public static class ArbitrationProcedure
{
    private static readonly Citation OwnErrors = Laws.ArbitrationLaw.Article(19, 2, 4);

    /// <summary>The procedure. Claims, awards and remedies are tracks: each is decided, served and ends by itself.</summary>
    public static readonly Procedure Definition = new("arbitration", "劳动争议仲裁", 1, new InForce(new DateOnly(2017, 7, 1)))
    {
        Basis = [Laws.ArbitrationLaw.Article(5), Laws.ArbitrationLaw.Article(29), Laws.ArbitrationLaw.Article(43)],
        Officer = Posts.Arbitrator,
        Officers = HearingFacts.Arbitrators,
        LeadName = "首席",
        Head = Posts.ArbitrationOfficeHead,
        ChangesOfficers = "change-tribunal",
        Phases = [Application, Acceptance, Hearing, Outcome, Ended],
        Initial = Submitted,
        OpeningFields =
        [
            new(Facts.ClaimantSide), new(Facts.Form), new(SharedFacts.ReceivedOn) { Days = DayRule.NotFuture }, new(SharedFacts.Dispute),
            new(Facts.SameDay), new(SharedFacts.Workers, IsRequired: false), new(SharedFacts.Claimed, IsRequired: false),
            new(Facts.Evidence, IsRequired: false),
        ],
        OpeningStarts =
        [
            new(Deadlines.Acceptance) { From = SharedFacts.ReceivedOn, StartFact = "收到仲裁申请" },
            new(Deadlines.SameDayAcceptance)
            {
                From = SharedFacts.ReceivedOn, StartFact = "收到符合条件的申请", If = new(Facts.SameDay, "wages", "injury", "collective"),
            },
        ],
        OpeningPapers = ["D-ARB-01", "D-ARB-02"],
        Tracks =
        [
            ClaimTrack.Definition, ServiceTrack.Definition, DefenceTrack.Definition, EvidencePeriodTrack.Definition, InvestigationTrack.Definition,
            CounterClaimTrack.Definition, ChallengeTrack.Definition, SuspendedHearingTrack.Definition, ExtensionTrack.On(Laws.ArbitrationLaw.Article(43, 1)),
            CaseMediationTrack.Definition, AdvanceExecutionTrack.Definition, AwardTrack.Definition, RemedyTrack.Definition,
            AwardPerformanceTrack.Definition, CorrectionTrack.On(OwnErrors),
        ],
        OnDelivery = [Copy, .. AwardTrack.OrdinaryPapers.Select(Ordinary), .. AwardTrack.FinalPapers.Select(Final)],
        Steps =
        [
            .. ApplicationSteps.All, .. AcceptanceSteps.All, .. HearingSteps.All, .. OutcomeSteps.All, .. EndingSteps.All,
            .. ClaimTrack.Steps, .. ArbitrationService.Steps, .. DefenceTrack.Steps, .. EvidencePeriodTrack.Steps, .. InvestigationTrack.Steps,
            .. CounterClaimTrack.Steps, .. ChallengeTrack.Steps, .. SuspendedHearingTrack.Steps,
            .. ExtensionTrack.Steps(InHand, Posts.Arbitrator, Posts.ArbitrationOfficeHead, Deadlines.Award, "D-ARB-18"),
            .. CaseMediationTrack.Steps, .. AdvanceExecutionTrack.Steps, .. AwardTrack.Steps, .. RemedyTrack.Steps, .. AwardPerformanceTrack.Steps,
            .. CorrectionTrack.Steps([Posts.ArbitrationRegistrar, Posts.Arbitrator, Posts.Archivist], Posts.ArbitrationOfficeHead, OwnErrors),
        ],
    };

    private static OnDelivery Copy => new("D-ARB-06")
    {
        Starts = [new(Deadlines.Defence) { StartFact = "收到申请书副本" }],
        Opens = [DefenceTrack.Definition],
        Carries = [ServiceTrack.Side, ServiceTrack.Recipient],
    };

    private static OnDelivery Ordinary(string paper) => new(paper)
    {
        Starts = [new(RemedyDeadlines.Suit) { StartFact = "收到裁决书" }],
        Opens = [RemedyTrack.Definition],
        Carries = [ServiceTrack.Side, ServiceTrack.Recipient],
    };

    private static OnDelivery Final(string paper) => new(paper)
    {
        Starts =
        [
            new(RemedyDeadlines.WorkerSues) { StartFact = "收到终局裁决书", If = new(ServiceTrack.Side, "worker") },
            new(RemedyDeadlines.Revocation) { StartFact = "收到终局裁决书", If = new(ServiceTrack.Side, "employer", "other") },
        ],
        Opens = [RemedyTrack.Definition],
        Carries = [ServiceTrack.Side, ServiceTrack.Recipient],
    };
}
