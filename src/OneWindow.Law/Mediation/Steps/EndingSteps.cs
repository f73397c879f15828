using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Mediation.MediationGuards;
using static OneWindow.Law.Mediation.MediationStates;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;
using PriorForum = OneWindow.Law.Triage.PriorForum;
using PriorState = OneWindow.Law.Triage.PriorState;

namespace OneWindow.Law.Mediation.Steps;

/// <summary>履行 and 办结归档: performance, breach and its ways on, the return of claims, reopening, the archive.</summary>
internal static class EndingSteps
{
    private static readonly IReadOnlyList<Deadline> OfAgreement = [Deadlines.Performance, Deadlines.ReviewWindow, Deadlines.ConfirmationWindow];

    public static readonly IReadOnlyList<Step> All =
    [
        new("record-performance", "登记履行（部分）和回访", [Agreed, Breached], null, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(31))
        {
            Fields = [new(Facts.Performance), new(Facts.Paid, IsRequired: false)], Papers = ["D-MED-08"], OtherSide = ["ask-correction"], Says = "履行情况已登记。",
        },
        new("perform", "协议已全部履行", [Agreed, Breached], Performed, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(31))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Performance), new(Facts.Paid, IsRequired: false)], Guards = [PaidInFull], Stops = OfAgreement,
            Papers = ["D-MED-08"], OtherSide = ["reopen"], Says = "协议已履行，可以归档。",
        },
        new("performance-lapses", "履行期满未履行", [Agreed], Breached, [Posts.System], Laws.ArbitrationLaw.Article(15))
        {
            Guards = [PerformanceLapsed], Stops = [Deadlines.Performance], Says = "履行期已满，请督促履行，告知可以申请仲裁、支付令或者执行。",
        },
        new("mediate-anew", "变更或者重新达成协议", [Agreed, Breached], InMediation, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(33, 3))
        {
            Standing = Standing.Rare, Fields = [new(Facts.BothAgree) { MustBe = true }, new(SharedFacts.Reason)], Stops = OfAgreement,
            Starts = [new(Deadlines.Mediation) { StartFact = "双方同意重新调解" }], OtherSide = ["agree", "fail"], Says = "重新调解，原协议保留在案。",
        },
        new("arbitrate", "未履行协议，申请仲裁", [Breached], Returned, [Posts.Mediator, Posts.WindowClerk], Laws.ArbitrationLaw.Article(15))
        {
            Standing = Standing.Usual, Fields = [new(Facts.NextWays)], Stops = OfAgreement, Papers = ["D-GEN-03"],
            ReturnsClaims = new(PriorForum.Mediation, PriorState.Decided, Unperformed: true),
            OtherSide = ["reopen"], Says = "请求转回，由窗口办理仲裁申请；调解协议作为证据随案。",
        },
        new("sue-on-agreement", "依据协议起诉", [Breached], Returned, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(32))
        {
            Fields = [new(Facts.Ruling)], Stops = OfAgreement, OtherSide = ["reopen"], Says = "已登记起诉。",
        },
        new("enforce", "申请强制执行", [Breached], Returned, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(33, 2))
        {
            Fields = [new(Facts.Ruling)], Guards = [Enforceable], Stops = OfAgreement, OtherSide = ["reopen"], Says = "已登记向人民法院申请执行。",
        },
        new("return-claims", "各项请求转回其他途径", EndedWithoutAgreement, Returned, [Posts.Mediator, Posts.MediationHead, Posts.WindowClerk], Laws.Suizhou2023.Part("五（一）4"))
        {
            Standing = Standing.Usual, Fields = [new(Facts.NextWays)], Papers = ["D-GEN-03"], OtherSide = ["reopen"],
            ReturnsClaims = new(PriorForum.Mediation, PriorState.Failed),
            Says = "请求已转回窗口，按各自的途径办理。",
        },
        new("reopen", "双方愿意再次调解", EndedBeforeArchive, Applied, [Posts.MediationHead], Laws.ArbitrationLaw.Article(10))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Starts = [new(Deadlines.Mediation) { StartFact = "再次提出调解之日" }],
            OtherSide = ["accept", "decline"], Says = "已重新登记，原来的记录都保留在案。",
        },
        new("archive", "归档", EndedBeforeArchive, Archived, [Posts.Archivist, Posts.MediationHead], Laws.PeoplesMediationLaw.Article(27))
        {
            Standing = Standing.Usual, Fields = [new(SharedFacts.Pages), new(Facts.Retention)], Guards = [ArchiveGuard.NothingOpen(Laws.PeoplesMediationLaw.Article(27))],
            Papers = ["D-INS-27"], OtherSide = ["open-follow-up"], Says = "登记、工作记录和协议书已归档。",
        },
        new("open-follow-up", "另立关联案件", [Archived], null, [Posts.MediationHead], Laws.ArbitrationLaw.Article(10))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], OpensCase = "mediation", OtherSide = ["ask-correction"], Says = "已另立关联案件。",
        },
    ];
}
