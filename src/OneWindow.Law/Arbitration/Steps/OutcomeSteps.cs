using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.ArbitrationStates;
using static OneWindow.Law.Arbitration.AwardGuards;
using static OneWindow.Law.Arbitration.HearingGuards;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.OutcomeFacts;

namespace OneWindow.Law.Arbitration.Steps;

/// <summary>调解裁决: the statement of a settlement, the conclusion of the awards, and their taking effect or ending in court.</summary>
internal static class OutcomeSteps
{
    private static readonly Guard NeverHeard = new(
        "never-heard", "已经开过庭，请退回待裁决", view => !view.Case.Taken.ContainsKey("hear"), Laws.ArbitrationLaw.Article(42, 4));

    private static readonly Guard HeardBefore = new(
        "heard-before", "还没有开过庭，请退回组庭阶段", view => view.Case.Taken.ContainsKey("hear"), Laws.ArbitrationLaw.Article(42, 4));

    public static readonly IReadOnlyList<Step> All =
    [
        new("make-statement", "制作调解书", BeforeTribunal, Settled, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(42, 2))
        {
            Fields = [new(Facts.Settlement), new(Facts.PerformBy, IsRequired: false)], Guards = [ActsInOwnCase, MediationAgreed, NotHeldUp],
            Stops = [Deadlines.Award, Deadlines.FastAward], Papers = ["D-ARB-19"], OtherSide = ["retract-before-hearing", "retract-after-hearing"],
            Says = "调解书已起草，盖章后送达双方，双方签收后生效。",
        },
        new("sign-statement", "双方签收调解书", [Settled], Effective, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(42, 3))
        {
            Standing = Standing.Usual, Fields = [new(Facts.SignedByBoth) { MustBe = true }], Guards = [StatementServed],
            Ends = [new(ClaimTrack.Definition, ClaimTrack.Settled)], OtherSide = ["ask-correction"], Says = "调解书已生效，请登记履行期限。",
        },
        new("retract-before-hearing", "签收前反悔，继续审理", [Settled], TribunalFormed, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(42, 4))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Guards = [NeverHeard], Continues = [Deadlines.Award, Deadlines.FastAward],
            OtherSide = ["make-statement"], Says = "一方反悔，继续审理，裁决期限接着原来的计算。",
        },
        new("retract-after-hearing", "签收前反悔，及时裁决", [Settled], Heard, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(42, 4))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Guards = [HeardBefore], Continues = [Deadlines.Award, Deadlines.FastAward],
            OtherSide = ["make-statement"], Says = "一方反悔，应当及时裁决，裁决期限接着原来的计算。",
        },
        new("conclude", "全部请求已裁决", [Heard], Awarded, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(43, 1))
        {
            Standing = Standing.Usual, Guards = [ActsInOwnCase, NothingHolds, EverythingAwarded], Stops = [Deadlines.Award, Deadlines.FastAward],
            OtherSide = ["resume-for-omitted-claim"], Says = "裁决期限停止；等裁决书送达和救济期满。",
        },
        new("resume-for-omitted-claim", "裁决有遗漏请求，补充裁决", [Awarded], Heard, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(19, 2, 4))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Continues = [Deadlines.Award, Deadlines.FastAward],
            OtherSide = ["conclude"], Says = "请登记遗漏的请求并补充裁决；已作出的裁决书不变。",
        },
        new("awards-effective", "裁决生效", [Awarded], Effective, [Posts.System], Laws.ArbitrationLaw.Article(50))
        {
            Guards = [SomeAwardStands], Says = "裁决书的效力都已确定，可以登记履行、归档。",
        },
        new("ended-in-court", "由法院处理终结", [Awarded], EndedInCourt, [Posts.System], Laws.DisputeInterpretation1.Article(16))
        {
            Guards = [NoAwardStands], Says = "裁决书都由法院裁判代替或者被撤销，可以归档。",
        },
        new("court-takes-over", "生效后由法院另行裁判", [Effective], EndedInCourt, [Posts.ArbitrationRegistrar], Laws.DisputeInterpretation1.Article(24, 2))
        {
            Standing = Standing.Rare, Fields = [new(Facts.Ruling)], Guards = [JudgedLater], OtherSide = ["ask-correction"], Says = "已登记，以法院裁判为准。",
        },
    ];
}
