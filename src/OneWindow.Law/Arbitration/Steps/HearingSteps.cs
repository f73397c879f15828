using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.ArbitrationStates;
using static OneWindow.Law.Arbitration.HearingGuards;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;
using Facts = OneWindow.Law.Arbitration.HearingFacts;

namespace OneWindow.Law.Arbitration.Steps;

/// <summary>开庭: notice, postponement, absence and the hearing itself.</summary>
internal static class HearingSteps
{
    private static readonly Field[] Date = [new(Facts.HearingOn) { Days = DayRule.Future }, new(Facts.Place)];

    public static readonly IReadOnlyList<Step> All =
    [
        new("notice-hearing", "定开庭日期并通知", [TribunalFormed], HearingNoticed, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(35))
        {
            Standing = Standing.Usual, Fields = Date, Guards = [ActsInOwnCase, CopyServed, DefenceOver, NotHeldUp, FiveDaysAhead], Papers = ["D-ARB-12"],
            OtherSide = ["postpone", "cancel-hearing"], Says = "开庭通知书已起草，请送达双方。",
        },
        new("postpone", "准许延期开庭", [HearingNoticed], null, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(35))
        {
            Fields = [new(Facts.AskedOn) { Days = DayRule.NotFuture }, .. Date, new(SharedFacts.Reason)], Guards = [AskedThreeDaysAhead], Papers = ["D-ARB-13"],
            OtherSide = ["refuse-postponement"], Says = "已准许延期，请通知双方；裁决期限不停止。",
        },
        new("refuse-postponement", "不准许延期开庭", [HearingNoticed], null, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(35))
        {
            Standing = Standing.Rare, Fields = [new(Facts.AskedOn) { Days = DayRule.NotFuture }, new(SharedFacts.Reason)], Papers = ["D-ARB-13"],
            OtherSide = ["postpone"], Says = "不准许延期，请告知申请延期的一方。",
        },
        new("cancel-hearing", "取消开庭，另定日期", [HearingNoticed], TribunalFormed, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(35))
        {
            Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)], Guards = [ActsInOwnCase], OtherSide = ["notice-hearing"], Says = "开庭已取消，请告知双方。",
        },
        new("hear", "开庭审理", [HearingNoticed], Heard, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(38))
        {
            Standing = Standing.Usual, Fields = [new(Facts.Attendance), new(Facts.HearingRecord), new(Facts.LastOpinions) { MustBe = true }],
            Guards = [ActsInOwnCase, DayHasCome, NotHeldUp, AbsentWasSummoned], Papers = ["D-ARB-15"],
            OtherSide = ["another-hearing", "ask-correction"], Says = "庭审笔录已起草，请双方核对签名；裁决前应当先行调解。",
        },
        new("another-hearing", "再次开庭", [Heard], HearingNoticed, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(35))
        {
            Fields = [.. Date, new(SharedFacts.Reason)], Guards = [ActsInOwnCase, NotHeldUp, FiveDaysAhead], Papers = ["D-ARB-12"],
            OtherSide = ["cancel-hearing"], Says = "开庭通知书已起草，请送达双方。",
        },
        new("deem-withdrawn", "申请人不到庭，按撤回处理", [HearingNoticed], DeemedWithdrawn, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(36, 1))
        {
            Standing = Standing.Rare, Fields = [new(Facts.AbsenceFacts)], Guards = [ActsInOwnCase, DayHasCome, ClaimantWasSummoned],
            Stops = [Deadlines.Award, Deadlines.FastAward], Papers = ["D-ARB-14"], OtherSide = ["reopen"],
            Says = "按撤回申请处理；申请人重新申请的，不予受理。",
        },
    ];
}
