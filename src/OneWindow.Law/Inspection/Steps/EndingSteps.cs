using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Inspection.InspectionGuards;
using static OneWindow.Law.Inspection.InspectionStates;
using Deadlines = OneWindow.Law.Inspection.InspectionDeadlines;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Law.Inspection.Steps;

/// <summary>办结归档: cancelling, terminating, closing, archiving, and taking a case up again.</summary>
internal static class EndingSteps
{
    public static readonly IReadOnlyList<Step> All =
    [
        new("cancel-filing", "撤销立案", [CaseReport, Corrected], FilingCancelled, [Posts.DepartmentHead], Laws.Order423.Article(18, 1, 3))
        {
            Fields = [new(Facts.MinorAndCorrected) { MustBe = true }, new(Facts.Correction), new(Facts.CorrectionProof), new(Facts.Outcome)],
            Stops = [Deadlines.Decision, Deadlines.GeneralPenaltyTerm, Deadlines.Rectification], Papers = ["D-INS-13"],
            OtherSide = ["reopen"], Says = "已撤销立案，请送达决定书。",
        },
        new("terminate", "终结调查", [CaseReport], InvestigationTerminated, [Posts.DepartmentHead], Laws.Suizhou2023.Part("四(二)"))
        {
            Fields = [new(Facts.TerminatedBecause), new(Facts.HandlingBasis)], Stops = [Deadlines.Decision, Deadlines.GeneralPenaltyTerm], Papers = ["D-INS-14"],
            OtherSide = ["reopen"], Says = "已终结调查，请告知投诉人和用人单位。",
        },
        new("close", "批准结案", [Corrected], Closed, [Posts.InspectionHead], Laws.Order423.Article(18, 1))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Outcome), new(Facts.Opinion)],
            Stops = [Deadlines.Decision, Deadlines.GeneralPenaltyTerm], Papers = ["D-INS-26"],
            OtherSide = ["reopen"], Says = "已结案，可以归档。",
        },
        new("reopen", "更正结案，重新办理", EndedBeforeArchive, Received, [Posts.DepartmentHead], Laws.PenaltyLaw.Article(75, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)],
            Starts = [new(Deadlines.Acceptance) { StartFact = "决定重新办理之日" }], OtherSide = ["refuse", "propose-filing"],
            Says = "已重新办理，原来的结论和文书都保留在案。",
        },
        new("archive", "归档", EndedBeforeArchive, Archived, [Posts.Archivist], Laws.PenaltyLaw.Article(47))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Pages), new(Facts.Retention)], Guards = [NothingOpen], Papers = ["D-INS-27"],
            OtherSide = ["open-follow-up"], Says = "已归档；归档后不再重新办理，有新情况另立关联案件。",
        },
        new("open-follow-up", "另立关联案件", [Archived], null, [Posts.InspectionHead], Laws.Order423.Article(14, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)], OpensCase = InspectionProcedure.Code, OtherSide = ["ask-correction"],
            Says = "已另立关联案件。",
        },
    ];
}
