using OneWindow.Law.Inspection.Steps;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Inspection.InspectionStates;
using Deadlines = OneWindow.Law.Inspection.InspectionDeadlines;
using Facts = OneWindow.Law.Inspection.InspectionFacts;
using Guards = OneWindow.Law.Inspection.InspectionGuards;

namespace OneWindow.Law.Inspection;

/// <summary>劳动保障监察: from a complaint or report to its end. 劳动保障监察条例 (Order 423), in force since 2004-12-01.</summary>
public static class InspectionProcedure
{
    /// <summary>The procedure's stable key.</summary>
    public const string Code = "inspection";

    /// <summary>The procedure as it stands up to correction; decisions on handling and penalty are recorded, not yet conducted.</summary>
    public static readonly Procedure Definition = new(Code, "劳动保障监察", 1, new InForce(new DateOnly(2004, 12, 1)))
    {
        Basis = [Laws.Order423.Article(14), Laws.Order423.Article(17), Laws.Order423.Article(18)],
        Officer = Posts.LabourInspector,
        Officers = Facts.Officers,
        LeadName = "主办",
        Head = Posts.InspectionHead,
        ChangesOfficers = "change-officers",
        Phases = [Receiving, InspectionStates.Investigation, Rectification, InspectionStates.Decision, Ended],
        Initial = Received,
        OpeningFields =
        [
            new(Facts.Submission), new(Facts.ReceivedOn) { Days = DayRule.NotFuture }, new(Facts.Act),
            new(Facts.ActEndedOn, IsRequired: false) { Days = DayRule.NotFuture }, new(Facts.Workers, IsRequired: false),
            new(Facts.Claimed, IsRequired: false),
        ],
        OpeningStarts = [new(Deadlines.Acceptance) { From = Facts.ReceivedOn, StartFact = "收到投诉举报" }],
        OpeningPapers = ["D-INS-01"],
        Tracks =
        [
            ServiceTrack.Definition, EvidenceTrack.Definition, ExtensionTrack.Definition, SuspensionTrack.Definition,
            RecusalTrack.Definition, PerformanceTrack.Definition, CrimeTrack.Definition, CorrectionTrack.Definition,
        ],
        OnDelivery =
        [
            new("D-INS-15")
            {
                Starts = [new(Deadlines.Rectification) { DueOn = Facts.CorrectBy, StartFact = "限期改正指令书送达" }],
                Opens = [PerformanceTrack.Definition],
            },
        ],
        Steps =
        [
            .. ReceivingSteps.All,
            .. InvestigationSteps.All,
            .. RectificationSteps.All,
            .. DecisionSteps.All,
            .. EndingSteps.All,
            .. ServiceTrack.Steps(
                [Posts.LabourInspector, Posts.InspectionHead], Posts.DepartmentHead, Deadlines.Service, SharedDeadlines.Publication),
            .. EvidenceTrack.Steps([Filed, Investigating], Posts.DepartmentHead, Deadlines.EvidenceHold),
            .. ExtensionTrack.Steps(
                [Investigating], Posts.LabourInspector, Posts.DepartmentHead, Deadlines.Investigation, "D-INS-11"),
            .. SuspensionTrack.Steps([Investigating], Posts.DepartmentHead, Deadlines.Investigation),
            .. RecusalTrack.Steps(
                Working, Posts.LabourInspector, Posts.DepartmentHead, Deadlines.RecusalDecision, Facts.Officers,
                [Guards.TwoOfficersNamed, Guards.CertificatesValid, Guards.NobodyFromBefore]),
            .. PerformanceTrack.Steps(Posts.LabourInspector, Posts.InspectionHead, Deadlines.Rectification),
            .. CrimeTrack.Steps(
                [Filed, Investigating, CaseReport, RectificationOrdered, DecisionPending, Decided],
                Posts.LabourInspector, Posts.DepartmentHead),
            .. CorrectionTrack.Steps([Posts.LabourInspector, Posts.InspectionHead, Posts.Archivist], Posts.DepartmentHead, Laws.PenaltyLaw.Article(75, 2)),
        ],
    };
}
