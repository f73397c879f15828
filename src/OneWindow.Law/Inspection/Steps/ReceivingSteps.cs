using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Inspection.InspectionGuards;
using static OneWindow.Law.Inspection.InspectionStates;
using Deadlines = OneWindow.Law.Inspection.InspectionDeadlines;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Law.Inspection.Steps;

/// <summary>受理立案: from receipt to the approval of filing, with refusal, completion and withdrawal.</summary>
internal static class ReceivingSteps
{
    /// <summary>Who decides on filing is shown what came before; it is recorded with the decision.</summary>
    private static readonly Field EarlierFound = new(Facts.EarlierFound, IsRequired: false) { IsLookedUp = true };

    public static readonly IReadOnlyList<Step> All =
    [
        new("propose-filing", "报请立案", [Received], PendingFiling, [Posts.LabourInspector], Laws.Order423.Article(14, 2))
        {
            Standing = Standing.Usual, Fields = [new(Facts.FilingGrounds), new(Facts.Violated)], Papers = ["D-INS-05"],
            OtherSide = ["recall-filing", "send-back-filing", "reject-filing"],
            Says = "立案审批表已报送，等监察机构负责人审批。",
        },
        new("recall-filing", "撤回报批", [PendingFiling], Received, [Posts.LabourInspector], Laws.Order423.Article(14, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)], OtherSide = ["propose-filing"], Says = "报批已撤回，可修改后再报。",
        },
        new(InspectionStepCodes.ApproveFiling, "批准立案", [PendingFiling], Filed, [Posts.InspectionHead], Laws.Order423.Article(14, 2))
        {
            Standing = Standing.Usual,
            Fields = [EarlierFound, SharedFacts.LookedUpOfficers, new(Facts.Officers), new(Facts.NoConflict) { MustBe = true }, new(Facts.Opinion)],
            Guards = [TwoOfficersNamed, CertificatesValid, NobodyFromBefore],
            Stops = [Deadlines.Acceptance],
            Starts =
            [
                new(Deadlines.Investigation) { StartFact = "批准立案之日" },
                new(Deadlines.GeneralPenaltyTerm) { StartFact = "批准立案之日" },
            ],
            Papers = ["D-GEN-01"], TakesNumber = "inspection-case", OtherSide = ["cancel-filing", "change-officers"],
            Says = "已批准立案，调查期限从今天起算；投诉案件受理日即立案日，请告知投诉人。",
        },
        new("send-back-filing", "退回补充", [PendingFiling], Received, [Posts.InspectionHead], Laws.Order423.Article(14, 2))
        {
            Fields = [new(Facts.Reason)], OtherSide = ["propose-filing"], Says = "已退回承办人补充。",
        },
        new("reject-filing", "不批准立案", [PendingFiling], NotAccepted, [Posts.InspectionHead], Laws.Order25.UnverifiedArticle(18))
        {
            Fields = [new(Facts.RefusalGround), new(Facts.RefusedBecause), new(Facts.ActEndedOn, IsRequired: false) { Days = DayRule.NotFuture }, new(Facts.NeverFound, IsRequired: false), EarlierFound, new(Facts.DespiteEarlier, IsRequired: false)],
            Guards = [OutOfTimeIsTrue, EarlierFoundIsAnswered], Stops = [Deadlines.Acceptance], Papers = ["D-INS-03"], OtherSide = ["reopen"],
            Says = "没有批准立案，须书面告知投诉人或举报人。",
        },
        new("ask-completion", "通知补正", [Received], AwaitingCompletion, [Posts.LabourInspector, Posts.WindowClerk], Laws.Order25.UnverifiedArticle(18))
        {
            Fields = [new(Facts.Missing), new(Facts.CompleteBy) { Days = DayRule.Future }],
            Stops = [Deadlines.Acceptance],
            Starts = [new(Deadlines.Completion) { DueOn = Facts.CompleteBy, StartFact = "通知补正" }],
            Papers = ["D-INS-02"], OtherSide = ["complete", "move-completion-date"],
            Says = "补正通知已起草，受理期限停止，补齐后重新计算。",
        },
        new("move-completion-date", "延后补正期限", [AwaitingCompletion], null, [Posts.LabourInspector, Posts.WindowClerk], Laws.Order25.UnverifiedArticle(18))
        {
            Standing = Standing.Rare, Fields = [new(Facts.CompleteBy) { Days = DayRule.Future }, new(Facts.Reason)],
            Stops = [Deadlines.Completion],
            Starts = [new(Deadlines.Completion) { DueOn = Facts.CompleteBy, StartFact = "延后补正期限" }],
            OtherSide = ["complete"], Says = "补正期限已延后。",
        },
        new("complete", "登记补正", [AwaitingCompletion], Received, [Posts.LabourInspector, Posts.WindowClerk], Laws.Order25.UnverifiedArticle(18))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Completed)], Stops = [Deadlines.Completion],
            Starts = [new(Deadlines.Acceptance) { StartFact = "补正材料收齐" }], OtherSide = ["ask-completion"],
            Says = "补正材料已收齐，受理期限重新计算。",
        },
        new("file-own-motion", "不等补正，依职权报请立案", [AwaitingCompletion], PendingFiling, [Posts.LabourInspector], Laws.Order423.Article(14, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.FilingGrounds), new(Facts.Violated)], Stops = [Deadlines.Completion], Papers = ["D-INS-05"],
            OtherSide = ["recall-filing", "send-back-filing"], Says = "现有材料已能看出需要查处的违法行为，已依职权报请立案。",
        },
        new("refuse-incomplete", "逾期未补正，不予受理", [AwaitingCompletion], NotAccepted, [Posts.InspectionHead], Laws.Order25.UnverifiedArticle(18))
        {
            Fields = [new(Facts.RefusedBecause)], Guards = [CompletionLapsed], Stops = [Deadlines.Completion], Papers = ["D-INS-03"],
            OtherSide = ["reopen"], Says = "已决定不予受理，请送达决定书。",
        },
        new("refuse", "不予受理", [Received], NotAccepted, [Posts.InspectionHead], Laws.Order423.Article(20))
        {
            Fields = [new(Facts.RefusalGround), new(Facts.ActEndedOn, IsRequired: false) { Days = DayRule.NotFuture }, new(Facts.NeverFound, IsRequired: false), EarlierFound, new(Facts.DespiteEarlier, IsRequired: false), new(Facts.RefusedBecause)],
            Guards = [OutOfTimeIsTrue, EarlierFoundIsAnswered], Stops = [Deadlines.Acceptance], Papers = ["D-INS-03"], OtherSide = ["reopen"],
            Says = "已决定不予受理，请送达决定书并说明救济途径。",
        },
        new("withdraw", "投诉人撤回", [Received, AwaitingCompletion, PendingFiling], Withdrawn, [Posts.LabourInspector, Posts.WindowClerk], Laws.Order423.Article(14, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.WithdrawnBecause), new(Facts.NothingExOfficio) { MustBe = true }],
            Stops = [Deadlines.Acceptance, Deadlines.Completion], OtherSide = ["reopen"], Says = "投诉已撤回。",
        },
        new("correct-on-the-spot", "当场责令改正", [Received, Investigating], RectificationOrdered, [Posts.LabourInspector], Laws.Order423.Article(15, 2))
        {
            Standing = Standing.Rare,
            Fields =
            [
                new(Facts.CertificatesShown) { MustBe = true }, new(Facts.Findings), new(Facts.Evidence), new(Facts.Violated),
                new(Facts.Owed, IsRequired: false), new(Facts.Order), new(Facts.HandlingBasis), new(Facts.CorrectBy) { Days = DayRule.Future },
            ],
            Stops = [Deadlines.Acceptance, Deadlines.Investigation], Papers = ["D-INS-15"],
            OtherSide = ["withdraw-order", "withdraw-spot-order", "move-correction-date"], Says = "已当场责令改正，指令书送达后开始计改正期限。",
        },
    ];
}
