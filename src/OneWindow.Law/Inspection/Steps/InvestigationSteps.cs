using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Inspection.InspectionGuards;
using static OneWindow.Law.Inspection.InspectionStates;
using Deadlines = OneWindow.Law.Inspection.InspectionDeadlines;
using Facts = OneWindow.Law.Inspection.InspectionFacts;
using PriorForum = OneWindow.Law.Triage.PriorForum;
using PriorState = OneWindow.Law.Triage.PriorState;

namespace OneWindow.Law.Inspection.Steps;

/// <summary>调查: inquiry, interviews, checks, and the report that ends it.</summary>
internal static class InvestigationSteps
{
    public static readonly IReadOnlyList<Step> All =
    [
        new("begin-investigation", "开始调查", [Filed], Investigating, [Posts.LabourInspector], Laws.Order423.Article(16, 1))
        {
            Standing = Standing.Usual,
            Fields =
            [
                new(Facts.CertificatesShown) { MustBe = true }, new(Facts.Inquiry), new(Facts.AnswerBy) { Days = DayRule.Future },
            ],
            Guards = [ActsInOwnCase], Papers = ["D-INS-06"], OtherSide = ["change-officers", "ask-correction"],
            Says = "调查已开始，调查询问书已起草。",
        },
        new(InspectionStepCodes.RecordInterview, "制作询问笔录", [Investigating], null, [Posts.LabourInspector], Laws.PenaltyLaw.Article(55, 2))
        {
            Fields =
            [
                new(Facts.Interviewed), new(Facts.InterviewBegan) { Days = DayRule.NotFuture },
                new(Facts.InterviewEnded, IsRequired: false) { Days = DayRule.NotFuture }, new(Facts.InterviewPlace),
                new(Facts.CertificatesShown) { MustBe = true }, new(Facts.InterviewText),
            ],
            Guards = [ActsInOwnCase], Papers = ["D-INS-07"], OtherSide = ["ask-correction"], Says = "询问笔录已起草，请被询问人核对签名。",
        },
        new(InspectionStepCodes.RecordCheck, "制作现场检查笔录", [Investigating], null, [Posts.LabourInspector], Laws.Order423.Article(15, 1, 1))
        {
            Fields =
            [
                new(Facts.CheckBegan) { Days = DayRule.NotFuture }, new(Facts.CheckEnded, IsRequired: false) { Days = DayRule.NotFuture },
                new(Facts.CheckPlace), new(Facts.CheckPresent, IsRequired: false), new(Facts.CertificatesShown) { MustBe = true },
                new(Facts.CheckFindings),
            ],
            Guards = [ActsInOwnCase], Papers = ["D-INS-08"], OtherSide = ["ask-correction"], Says = "现场检查笔录已起草，请被检查单位签名。",
        },
        new("change-officers", "变更承办人", [Filed, Investigating, CaseReport, RectificationOrdered, Corrected, DecisionPending, Decided], null, [Posts.InspectionHead], Laws.Order423.Article(16))
        {
            Standing = Standing.Rare, Fields = [SharedFacts.LookedUpOfficers, new(Facts.Officers), new(Facts.NoConflict) { MustBe = true }, new(Facts.Reason)],
            Guards = [TwoOfficersNamed, CertificatesValid, NobodyFromBefore], OtherSide = ["change-officers"], Says = "承办人已变更。",
        },
        new("commission-audit", "委托审计", [Investigating], null, [Posts.DepartmentHead], Laws.Order423.Article(15, 1, 5))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Auditor), new(Facts.Scope)], OtherSide = ["ask-correction"],
            Says = "已委托会计师事务所审计工资支付、社会保险缴费情况；审计不暂停调查期限。",
        },
        new("query-property", "批准查询账户、房产、车辆", [Investigating], null, [Posts.DepartmentHead], Laws.Order724.Article(40))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Asked), new(Facts.Scope)], OtherSide = ["ask-correction"],
            Says = "已批准查询；只用于拖欠农民工工资案件，由设区的市级以上人社部门负责人批准。",
        },
        new("ask-for-help", "请公安等部门协助", [Filed, Investigating], null, [Posts.DepartmentHead], Laws.PenaltyLaw.Article(26))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Asked), new(Facts.Scope)], OtherSide = ["ask-correction"],
            Says = "已请求协助，请送出协助函。",
        },
        new("conclude", "调查终结，报请处理", [Investigating], CaseReport, [Posts.LabourInspector], Laws.Order423.Article(17))
        {
            Standing = Standing.Usual,
            Fields =
            [
                new(Facts.Findings), new(Facts.Evidence), new(Facts.Violated), new(Facts.EmployerStatement),
                new(Facts.Owed, IsRequired: false), new(Facts.Proposal), new(Facts.HandlingBasis),
            ],
            Guards = [ActsInOwnCase, SomethingRecorded, NotSuspended], Stops = [Deadlines.Investigation],
            Starts = [new(Deadlines.Decision) { StartFact = "调查终结之日" }], Papers = ["D-INS-12"],
            OtherSide = ["send-back-report"], Says = "调查期限停止，处理期限从今天起算。",
        },
        new("send-back-report", "退回补充调查", [CaseReport], Investigating, [Posts.InspectionHead, Posts.DepartmentHead], Laws.Order423.Article(17))
        {
            Fields = [new(Facts.Reason)], Guards = [InvestigationTimeLeft, NotAfterOrder], Stops = [Deadlines.Decision],
            Continues = [Deadlines.Investigation], OtherSide = ["conclude"], Says = "已退回补充调查，调查期限接着原来的计算。",
        },
        new("refer", "告知依劳动争议程序办理", [Received, Investigating, CaseReport], Referred, [Posts.LabourInspector, Posts.InspectionHead], Laws.Order423.Article(21, 2))
        {
            Fields = [new(Facts.ReferredBecause)], Stops = [Deadlines.Acceptance, Deadlines.Investigation, Deadlines.Decision],
            Papers = ["D-INS-04"], ReturnsClaims = new(PriorForum.Inspection, PriorState.Refused),
            OtherSide = ["reopen"], Says = "已告知依劳动争议处理程序办理，请送达告知书；诉求回到窗口另选途径，调查材料供参考。",
        },
        new("transfer-out", "移送其他部门", [Received, PendingFiling, Filed, Investigating, CaseReport], TransferredOther, [Posts.DepartmentHead], Laws.Order423.Article(18, 2))
        {
            Standing = Standing.Rare,
            Fields =
            [
                new(Facts.TransferTo), new(Facts.TransferBecause), new(Facts.TransferBasis), new(Facts.TransferItems),
                new(Facts.TransferReplyBy) { Days = DayRule.Future },
            ],
            Stops = [Deadlines.Acceptance, Deadlines.Investigation, Deadlines.Decision], Papers = ["D-GEN-03"],
            OtherSide = ["transfer-returned"], Says = "已决定移送，请送出移送函并告知投诉人。",
        },
        new("transfer-returned", "登记移送退回", [TransferredOther], Received, [Posts.InspectionHead, Posts.LiaisonOfficer], Laws.Order423.Article(13, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Reason)], Starts = [new(Deadlines.Acceptance) { StartFact = "收到退回" }],
            OtherSide = ["transfer-out"], Says = "移送已退回，重新审查；有争议的报共同上一级指定管辖。",
        },
    ];
}
