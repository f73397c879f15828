using OneWindow.Law.Mediation.Steps;
using OneWindow.Law.Mediation.Tracks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Mediation.MediationStates;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Law.Mediation;

/// <summary>劳动争议调解: with the consent of both, from the application to a performed agreement, or back to the claims' own ways.</summary>
public static class MediationProcedure
{
    private static readonly IReadOnlyList<Post> Servers = [Posts.Mediator, Posts.MediationHead, Posts.WindowClerk];

    /// <summary>The procedure.</summary>
    public static readonly Procedure Definition = new("mediation", "劳动争议调解", 1, new InForce(new DateOnly(2011, 1, 1)))
    {
        Basis = [Laws.ArbitrationLaw.Article(10), Laws.ArbitrationLaw.Article(14), Laws.PeoplesMediationLaw.Article(17)],
        Officer = Posts.Mediator,
        Officers = Facts.Mediators,
        LeadName = "主持",
        Head = Posts.MediationHead,
        ChangesOfficers = "change-mediator",
        Phases = [Intake, Mediating, Performance, Ended],
        Initial = Applied,
        OpeningFields =
        [
            new(Facts.Source), new(Facts.Fitness), new(SharedFacts.ReceivedOn) { Days = DayRule.NotFuture }, new(SharedFacts.Dispute), new(Facts.Consent),
            new(SharedFacts.Workers, IsRequired: false), new(SharedFacts.Claimed, IsRequired: false),
        ],
        OpeningStarts = [new(Deadlines.Mediation) { From = SharedFacts.ReceivedOn, StartFact = "收到调解申请" }],
        OpeningPapers = ["D-MED-02"],
        Tracks =
        [
            ServiceTrack.Definition, ReviewTrack.Definition, ConfirmationTrack.Definition, PaymentOrderTrack.Definition,
            CorrectionTrack.On(Laws.PeoplesMediationLaw.Article(27)),
        ],
        Steps =
        [
            .. ReceivingSteps.All, .. EndingSteps.All,
            .. ServiceTrack.Steps(Servers, Posts.MediationHead, Deadlines.Service, SharedDeadlines.Publication)
                .Where(step => step.Code != "post-and-record")
                .Select(step => step.Code == "recall-paper" ? step with { Basis = Laws.PeoplesMediationLaw.Article(27) } : step),
            .. ReviewTrack.Steps, .. ConfirmationTrack.Steps, .. PaymentOrderTrack.Steps,
            .. CorrectionTrack.Steps([Posts.Mediator, Posts.MediationHead, Posts.Archivist], Posts.MediationHead, Laws.PeoplesMediationLaw.Article(27)),
        ],
    };
}
