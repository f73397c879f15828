using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.ArbitrationStates;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.OutcomeFacts;

namespace OneWindow.Law.Arbitration.Steps;

/// <summary>其他终结方式: withdrawal, cancelling, terminating for a suit, reopening, the archive.</summary>
internal static class EndingSteps
{
    private static readonly IReadOnlyList<Clocks.Deadline> AllTerms =
    [
        Deadlines.Acceptance, Deadlines.SameDayAcceptance, Deadlines.Completion, Deadlines.ServingCopy, Deadlines.Tribunal, Deadlines.Award, Deadlines.FastAward,
    ];

    private static readonly Guard TermLapsed = new(
        "term-lapsed", "受理期限、裁决期限都没有届满，当事人还不能直接起诉",
        view => view.HasLapsed(Deadlines.Acceptance) || view.HasLapsed(Deadlines.Award), Laws.ArbitrationLaw.Article(43, 1));

    public static readonly IReadOnlyList<Step> All =
    [
        new("withdraw", "撤回仲裁申请", [Submitted, AwaitingCompletion, MediatedFirst, .. InHand], Withdrawn, [Posts.ArbitrationRegistrar, Posts.Arbitrator], Laws.ArbitrationLaw.Article(41))
        {
            Standing = Standing.Rare, Fields = [new(ApplicationFacts.WithdrawnBecause)], Stops = AllTerms, Papers = ["D-ARB-23"],
            OtherSide = ["reopen"], Says = "申请已撤回；以后可以再申请。",
        },
        new("cancel-case", "发现不应受理，撤销案件", InHand, Cancelled, [Posts.ArbitrationOfficeHead], Laws.Rules33.Article(32))
        {
            Standing = Standing.Rare, Fields = [new(ApplicationFacts.RefusalGround), new(ApplicationFacts.RefusedBecause)], Stops = AllTerms, Papers = ["D-ARB-24"],
            OtherSide = ["reopen"], Says = "案件已撤销，五个工作日内书面通知双方。",
        },
        new("terminate", "逾期后当事人已起诉，终止审理", [Submitted, .. InHand], Terminated, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(43, 1))
        {
            Standing = Standing.Rare, Fields = [new(Facts.CourtTookIt) { MustBe = true }, new(Facts.Ruling)], Guards = [TermLapsed], Stops = AllTerms, Papers = ["D-ARB-25"],
            OtherSide = ["reopen"], Says = "法院已立案，本案终止审理，请书面通知双方。",
        },
        new("reopen", "纠正错误，恢复受理审查", EndedWithoutOutcome, Submitted, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(19, 2, 4))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Starts = [new(Deadlines.Acceptance) { StartFact = "决定恢复受理审查之日" }],
            OtherSide = ["accept", "refuse"], Says = "已恢复受理审查，原来的决定和文书都保留在案。",
        },
        new("reopen-award", "纠正裁决错误，重新裁决", [Effective], Heard, [Posts.ArbitrationOfficeHead], Laws.DisputeInterpretation1.Article(8))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Starts = [new(Deadlines.Award) { StartFact = "决定重新裁决之日" }],
            OtherSide = ["conclude"], Says = "将重新裁决，原裁决书保留在案；对重新作出的裁决可以起诉。",
        },
        new("archive", "归档", [.. EndedWithoutOutcome, Effective, EndedInCourt], Archived, [Posts.Archivist], Laws.Rules33.Article(24))
        {
            Standing = Standing.Usual, Fields = [new(SharedFacts.Pages), new(Facts.Retention)], Guards = [ArchiveGuard.NothingOpen(Laws.Rules33.Article(24))],
            Ends = [new(ClaimTrack.Definition, ClaimTrack.Undecided)], Papers = ["D-ARB-26"],
            OtherSide = ["open-follow-up"], Says = "正卷、副卷已归档；履行情况以后仍可查询。",
        },
        new("open-follow-up", "另立关联案件", [Archived], null, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(28, 1))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], OpensCase = "arbitration", OtherSide = ["ask-correction"], Says = "已另立关联案件。",
        },
    ];
}
