using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>答辩: each respondent has ten days of his own from the day the copy reached him; silence does not stop the case.</summary>
public static class DefenceTrack
{
    /// <summary>The respondent may answer.</summary>
    public static readonly State Open = new("open", "答辩期内");

    /// <summary>The defence is here, and its copy is to go to the claimant.</summary>
    public static readonly State Received = new("received", "已收到答辩书");

    /// <summary>Answered and passed on, waived or lapsed.</summary>
    public static readonly State Closed = new("closed", "答辩结束") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("defence", "答辩", [Open, Received, Closed], Laws.ArbitrationLaw.Article(30, 2)) { EndsWithCaseIn = Closed };

    /// <summary>What the respondent answers.</summary>
    public static readonly Fact Answer = new("defence", "答辩意见", FactKind.LongText) { Personal = true };

    /// <summary>The day on which the defence came.</summary>
    public static readonly Fact AnsweredOn = new("defended-on", "收到答辩书日期", FactKind.Date);

    /// <summary>How the respondent waived the period.</summary>
    public static readonly Fact Waiver = new("defence-waiver", "放弃（缩短）答辩期的表示", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("file-defence", "登记答辩书", [Open], Received, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(30, 2))
        {
            Track = Definition, Standing = Standing.Usual,
            Fields = [new(Answer), new(AnsweredOn) { Days = DayRule.NotFuture, Starts = "today" }],
            Stops = [Deadlines.Defence], Starts = [new(Deadlines.DefenceCopy) { From = AnsweredOn, StartFact = "收到答辩书" }],
            Papers = ["D-ARB-07"], OtherSide = ["send-defence"], Says = "答辩书已登记，五个工作日内送达申请人。",
        },
        new("send-defence", "答辩书副本已送申请人", [Received], Closed, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(30, 2))
        {
            Track = Definition, Standing = Standing.Usual, Stops = [Deadlines.DefenceCopy], Says = "答辩书副本已送申请人。",
        },
        new("waive-defence", "放弃答辩期", [Open], Closed, [Posts.ArbitrationRegistrar], Laws.Rules33.Article(44))
        {
            Track = Definition, Fields = [new(Waiver)], Stops = [Deadlines.Defence], Says = "被申请人明确放弃答辩期，可以安排开庭。",
        },
        new("defence-lapses", "答辩期满", [Open], Closed, [Posts.System], Laws.ArbitrationLaw.Article(30, 2))
        {
            Track = Definition, Guards = [Lapsed], Stops = [Deadlines.Defence], Says = "答辩期满没有答辩，不影响程序进行。",
        },
    ];

    private static Guard Lapsed =>
        new("defence-lapsed", "答辩期未满", view => view.HasLapsed(Deadlines.Defence), Laws.ArbitrationLaw.Article(30, 2));
}
