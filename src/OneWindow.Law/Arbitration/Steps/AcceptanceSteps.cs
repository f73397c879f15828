using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.ArbitrationStates;
using static OneWindow.Law.Arbitration.HearingGuards;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.HearingFacts;

namespace OneWindow.Law.Arbitration.Steps;

/// <summary>受理以后: the copy, the tribunal, jurisdiction, joinder and claims that move; what counts the forty-five days anew.</summary>
internal static class AcceptanceSteps
{
    private static readonly Field[] Composing =
    [
        new(Facts.Composition), SharedFacts.LookedUpOfficers, new(Facts.Arbitrators), new(SharedFacts.NoConflict) { MustBe = true },
        new(Facts.SimplifiedGround, IsRequired: false), new(Facts.NothingAgainst, IsRequired: false),
    ];

    private static readonly Guard[] Composed = [CompositionFits, NobodyFromBefore, CollectiveByThree, SimplifiedAllowed];

    private static readonly Guard CopyTermRuns = new(
        "copy-term-runs", "送达申请书副本的期限没有在计算", view => view.IsRunning(Deadlines.ServingCopy), Laws.ArbitrationLaw.Article(30, 1));

    private static readonly Guard EveryCopyServed = new(
        "every-copy-served", "本次的申请书副本还没有全部送达",
        view => CopyServed.Holds(view) && view.Case.Tracks.Any(run => run.Track == ServiceTrack.Definition.Code && run.Subject == "D-ARB-06"
            && run.OpenedOn >= view.Case.Clocks.Last(clock => clock.Deadline == Deadlines.ServingCopy.Code).Ledger.StartedOn),
        Laws.ArbitrationLaw.Article(30, 1));

    private static readonly Guard CounterClaimBrought = new(
        "counter-claim-brought", "没有待决定的反申请", view => view.HasOpen(CounterClaimTrack.Definition), Laws.Rules33.UnverifiedArticle(36));

    private static readonly Guard WasSimplified = new(
        "was-simplified", "本案不是简易处理", view => view.Text(Facts.Composition) is "simplified" or "single", Laws.Rules33.UnverifiedArticle(60));

    public static readonly IReadOnlyList<Step> All =
    [
        new("copies-served", "申请书副本送达完毕", InHand, null, [Posts.System], Laws.ArbitrationLaw.Article(30, 1))
        {
            Guards = [CopyTermRuns, EveryCopyServed], Stops = [Deadlines.ServingCopy], Says = "申请书副本已全部送达，答辩期自各自收到之日起算。",
        },
        new("form-tribunal", "组成仲裁庭", [Accepted], TribunalFormed, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(32))
        {
            Standing = Standing.Usual, Fields = Composing, Guards = Composed, Stops = [Deadlines.Tribunal], Papers = ["D-ARB-10"],
            OtherSide = ["change-tribunal", "ask-recusal"], Says = "仲裁庭已组成，请书面通知双方。",
        },
        new("change-tribunal", "变更仲裁庭组成", BeforeTribunal, null, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(31))
        {
            Standing = Standing.Rare, Fields = [.. Composing, new(SharedFacts.Reason)], Guards = Composed, Papers = ["D-ARB-10"],
            OtherSide = ["change-tribunal"], Says = "仲裁庭已变更，请书面通知双方。",
        },
        new("turn-ordinary", "简易处理转为普通程序", [TribunalFormed, HearingNoticed], null, [Posts.ArbitrationOfficeHead], Laws.Rules33.UnverifiedArticle(60))
        {
            Standing = Standing.Rare, Fields = [.. Composing, new(SharedFacts.Reason)], Guards = [.. Composed, WasSimplified, AwardTimeLeft], Papers = ["D-ARB-10"],
            OtherSide = ["change-tribunal"], Says = "已转为普通程序，裁决期限仍自受理之日起算。",
        },
        new("uphold-jurisdiction-objection", "管辖异议成立，移送", [Accepted, TribunalFormed], Transferred, [Posts.ArbitrationOfficeHead], Laws.Rules33.UnverifiedArticle(10))
        {
            Standing = Standing.Rare, Fields = [new(ApplicationFacts.Competent), new(SharedFacts.Reason)],
            Stops = [Deadlines.ServingCopy, Deadlines.Tribunal, Deadlines.Award, Deadlines.FastAward], Papers = ["D-ARB-08"],
            OtherSide = ["reopen"], Says = "管辖异议成立，案件移送有管辖权的仲裁委员会，请书面告知双方。",
        },
        new("refuse-jurisdiction-objection", "管辖异议不成立", [Accepted, TribunalFormed], null, [Posts.ArbitrationOfficeHead], Laws.Rules33.UnverifiedArticle(10))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Guards = [ClaimGuards.DefenceStillOpen], Papers = ["D-ARB-08"],
            OtherSide = ["uphold-jurisdiction-objection"], Says = "管辖异议不成立，请书面告知双方。",
        },
        new("join-party", "追加当事人、第三人", BeforeHearing, null, [Posts.ArbitrationOfficeHead, Posts.Arbitrator], Laws.Rules33.Article(46, 1, 1))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Joined), new(Facts.JoinedAs), new(SharedFacts.Reason)], Guards = [NotHeldUp],
            Stops = [Deadlines.Award, Deadlines.ServingCopy],
            Starts = [new(Deadlines.Award) { StartFact = "决定追加之日" }, new(Deadlines.ServingCopy) { StartFact = "决定追加之日" }],
            Papers = ["D-ARB-06"], OtherSide = ["ask-correction"], Says = "已追加，裁决期限重新计算；申请书副本应送达被追加的人并给予答辩期。",
        },
        new("accept-changed-claims", "受理增加（变更）的请求", BeforeHearing, null, [Posts.Arbitrator, Posts.ArbitrationRegistrar], Laws.Rules33.Article(46, 1, 3))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Guards = [ClaimGuards.MayBeAdded, NotHeldUp], Stops = [Deadlines.Award, Deadlines.ServingCopy],
            Starts = [new(Deadlines.Award) { StartFact = "受理增加（变更）请求之日" }, new(Deadlines.ServingCopy) { StartFact = "受理增加（变更）请求之日" }],
            Papers = ["D-ARB-06"], OtherSide = ["withdraw-claim"], Says = "已受理，裁决期限重新计算；请通知被申请人并给予答辩期。",
        },
        new("join-counter-claim", "受理反申请，合并处理", [Accepted, TribunalFormed], null, [Posts.ArbitrationRegistrar], Laws.Rules33.Article(46, 1, 4))
        {
            Guards = [CounterClaimBrought, NotHeldUp], Stops = [Deadlines.CounterClaim, Deadlines.Award, Deadlines.ServingCopy],
            Starts = [new(Deadlines.Award) { StartFact = "受理反申请之日" }, new(Deadlines.ServingCopy) { StartFact = "受理反申请之日" }],
            Ends = [new(CounterClaimTrack.Definition, CounterClaimTrack.Joined)], Papers = ["D-ARB-06"],
            OtherSide = ["refuse-counter-claim"], Says = "反申请合并处理，裁决期限重新计算；请按要素登记反申请的请求，副本送达申请人。",
        },
    ];
}
