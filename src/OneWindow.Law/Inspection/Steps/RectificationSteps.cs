using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Inspection.InspectionGuards;
using static OneWindow.Law.Inspection.InspectionStates;
using Deadlines = OneWindow.Law.Inspection.InspectionDeadlines;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Law.Inspection.Steps;

/// <summary>责令改正: the order, its date, its check, and what follows when nothing was corrected.</summary>
internal static class RectificationSteps
{
    public static readonly IReadOnlyList<Step> All =
    [
        new(InspectionStepCodes.OrderCorrection, "责令限期改正", [CaseReport], RectificationOrdered, [Posts.InspectionHead], Laws.Order423.Article(18, 1, 2))
        {
            Standing = Standing.Usual,
            Fields = [new(Facts.Order), new(Facts.CorrectBy) { Days = DayRule.Future }, new(Facts.Opinion)],
            Stops = [Deadlines.Decision], Papers = ["D-INS-15"], OtherSide = ["withdraw-order", "move-correction-date"],
            Says = "限期改正指令书已起草，签发送达后开始计改正期限。",
        },
        new("move-correction-date", "延后改正期限", [RectificationOrdered], null, [Posts.InspectionHead], Laws.Order423.Article(18, 1, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.CorrectBy) { Days = DayRule.Future }, new(Facts.Reason)],
            Guards = [OrderServed, OrderNotLapsed], Stops = [Deadlines.Rectification],
            Starts = [new(Deadlines.Rectification) { DueOn = Facts.CorrectBy, StartFact = "延后改正期限" }],
            OtherSide = ["verify-correction"], Says = "改正期限已延后，理由已记录，请告知用人单位。",
        },
        new("reset-correction-date", "重定改正期限（尚未送达）", [RectificationOrdered], null, [Posts.InspectionHead], Laws.Order423.Article(18, 1, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.CorrectBy) { Days = DayRule.Future }, new(Facts.Reason)],
            Guards = [OrderNotServed], Papers = ["D-INS-15"], OtherSide = ["withdraw-order"],
            Says = "改正期限已重定，指令书已重新起草，原文书请撤回。",
        },
        new("withdraw-order", "撤回指令书", [RectificationOrdered], CaseReport, [Posts.InspectionHead], Laws.PenaltyLaw.Article(75, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)], Stops = [Deadlines.Rectification],
            Starts = [new(Deadlines.Decision) { StartFact = "撤回指令书之日" }],
            Ends = [new(PerformanceTrack.Definition, PerformanceTrack.Released)], Guards = [WasFiled],
            OtherSide = [InspectionStepCodes.OrderCorrection], Says = "指令书已撤回，案件回到处理阶段。",
        },
        new("withdraw-spot-order", "撤回当场指令书", [RectificationOrdered], Received, [Posts.InspectionHead], Laws.PenaltyLaw.Article(75, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)], Stops = [Deadlines.Rectification],
            Starts = [new(Deadlines.Acceptance) { StartFact = "撤回指令书之日" }],
            Ends = [new(PerformanceTrack.Definition, PerformanceTrack.Released)], Guards = [NotFiledYet],
            OtherSide = ["propose-filing", "correct-on-the-spot"], Says = "当场作出的指令书已撤回，案件回到受理审查。",
        },
        new("verify-correction", "核查改正情况", [RectificationOrdered], Corrected, [Posts.LabourInspector], Laws.Order423.Article(18, 1, 2))
        {
            Standing = Standing.Usual,
            Fields =
            [
                new(Facts.CorrectionManner), new(Facts.Correction), new(Facts.CorrectionProof), new(Facts.Recovered, IsRequired: false),
                new(Facts.WorkersConfirmed, IsRequired: false), new(Facts.OfficerOpinion),
            ],
            Guards = [OrderServed, PaidInFull], Stops = [Deadlines.Rectification, Deadlines.Decision], Papers = ["D-INS-16"],
            Ends = [new(PerformanceTrack.Definition, PerformanceTrack.Done)],
            OtherSide = ["reopen-correction"], Says = "已核实改正，可以报请结案。",
        },
        new("reopen-correction", "改正不实，退回处理", [Corrected], CaseReport, [Posts.LabourInspector, Posts.InspectionHead], Laws.Order423.Article(18, 1))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)],
            Starts = [new(Deadlines.Decision) { StartFact = "退回处理之日" }], OtherSide = [InspectionStepCodes.OrderCorrection],
            Says = "已退回处理阶段；改正后仍应处罚的也从这里继续。",
        },
        new("correction-lapsed", "期满未改正，转入处理", [RectificationOrdered], CaseReport, [Posts.System], Laws.Order423.Article(30))
        {
            Guards = [WasFiled, OrderLapsed], Stops = [Deadlines.Rectification],
            Starts = [new(Deadlines.Decision) { StartFact = "改正期限届满之日" }],
            OtherSide = [InspectionStepCodes.OrderCorrection, "propose-decision"], Says = "改正期满未改正，转入处理阶段，请决定行政处理或处罚。",
        },
        new("file-after-lapse", "期满未改正，报请立案", [RectificationOrdered], PendingFiling, [Posts.LabourInspector], Laws.Order423.Article(14, 2))
        {
            Fields = [new(Facts.FilingGrounds), new(Facts.Violated)], Guards = [NotFiledYet, OrderLapsed], Stops = [Deadlines.Rectification], Papers = ["D-INS-05"],
            OtherSide = ["send-back-filing"], Says = "当场责令改正期满未改，已报请立案。",
        },
    ];
}
