using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Inspection.InspectionStates;
using Deadlines = OneWindow.Law.Inspection.InspectionDeadlines;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Law.Inspection.Steps;

/// <summary>
/// 处理决定: until notice, hearing, review and decision are procedures of their own here, the decision is made on paper
/// and its number, day and performance are recorded, so that no case is left without an end.
/// </summary>
internal static class DecisionSteps
{
    public static readonly IReadOnlyList<Step> All =
    [
        new("propose-decision", "提出处理（处罚）意见", [CaseReport], DecisionPending, [Posts.LabourInspector], Laws.Order423.Article(19))
        {
            Fields = [new(Facts.Proposal)], Papers = ["D-INS-12"], OtherSide = ["drop-decision"],
            Says = "已提出处理（处罚）意见；事先告知、听证、法制审核和决定按规定办理后登记结果。",
        },
        new("drop-decision", "不再作处理（处罚）决定，退回", [DecisionPending], CaseReport, [Posts.InspectionHead], Laws.PenaltyLaw.Article(57))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)], OtherSide = ["propose-decision"], Says = "已退回处理阶段。",
        },
        new("record-decision", "登记处理（处罚）决定", [DecisionPending], Decided, [Posts.DepartmentHead], Laws.Order423.Article(18, 1))
        {
            Standing = Standing.Usual,
            Fields = [new(Facts.DecisionKind), new(Facts.DecisionNumber), new(Facts.DecidedOn) { Days = DayRule.NotFuture, Starts = "today" }],
            Stops = [Deadlines.Decision, Deadlines.GeneralPenaltyTerm], OtherSide = ["ask-correction", "revoke-decision"],
            Says = "决定已登记，处理期限停止。",
        },
        new("revoke-decision", "决定被撤销，重新处理", [Decided], CaseReport, [Posts.DepartmentHead], Laws.PenaltyLaw.Article(75, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)],
            Starts = [new(Deadlines.Decision) { StartFact = "决定撤销之日" }], OtherSide = ["propose-decision"], Says = "已撤销原决定，重新处理。",
        },
        new("close-decided", "决定已履行，结案", [Decided], Closed, [Posts.InspectionHead], Laws.Order423.Article(18, 1))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Performance), new(Facts.OfficerOpinion), new(Facts.Outcome), new(Facts.Opinion)], Papers = ["D-INS-26"],
            OtherSide = ["reopen"], Says = "已结案，可以归档。",
        },
    ];
}
