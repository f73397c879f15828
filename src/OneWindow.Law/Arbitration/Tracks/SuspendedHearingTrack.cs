using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>中止审理: the case waits for something outside it, and the forty-five days with it.</summary>
public static class SuspendedHearingTrack
{
    /// <summary>The case waits.</summary>
    public static readonly State Waiting = new("waiting", "中止中");

    /// <summary>The ground is gone.</summary>
    public static readonly State Lifted = new("lifted", "已恢复") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("suspension", "中止审理", [Waiting, Lifted], Laws.Rules33.Article(47)) { OnlyOneOpen = true, EndsWithCaseIn = Lifted };

    /// <summary>Which ground.</summary>
    public static readonly Fact Ground = new("suspension-ground", "中止的情形", FactKind.Choice)
    {
        Choices =
        [
            new("death", "劳动者死亡，等待继承人表明是否参加"), new("incapacity", "劳动者丧失行为能力，尚未确定法定代理人"),
            new("employer-ended", "用人单位终止，尚未确定权利义务承继者"), new("force-majeure", "当事人因不可抗拒的事由不能参加"),
            new("other-case", "须以另案结果为依据，另案尚未审结"), new("appraisal", "等待工伤认定、伤残等级鉴定或者其他鉴定结论"), new("other", "其他应当中止的情形"),
        ],
    };

    /// <summary>The ground in words, and what proves it.</summary>
    public static readonly Fact Because = new("suspended-because", "中止的事由和证明", FactKind.LongText);

    /// <summary>What ended the wait.</summary>
    public static readonly Fact LiftedBecause = new("lifted-because", "恢复的事由", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("suspend", "批准中止审理", [], Waiting, [Posts.ArbitrationOfficeHead], Laws.Rules33.Article(47))
        {
            Track = Definition, While = ArbitrationStates.InHand, Standing = Standing.Rare, Fields = [new(Ground), new(Because)],
            Guards = [InTime], Suspends = [Deadlines.Award, Deadlines.FastAward], Papers = ["D-ARB-16"],
            OtherSide = ["resume"], Says = "已中止审理，裁决期限暂停，请书面通知双方。",
        },
        new("resume", "恢复审理", [Waiting], Lifted, [Posts.ArbitrationOfficeHead, Posts.Arbitrator], Laws.Rules33.Article(47))
        {
            Track = Definition, Standing = Standing.Usual, Fields = [new(LiftedBecause)], Resumes = [Deadlines.Award, Deadlines.FastAward],
            Papers = ["D-ARB-17"], OtherSide = ["suspend"], Says = "已恢复审理，裁决期限接着计算，请书面通知双方。",
        },
    ];

    private static Guard InTime => new(
        "award-not-lapsed", "裁决期限已经届满，不能再中止", view => !view.HasLapsed(Deadlines.Award), Laws.ArbitrationLaw.Article(43, 1));
}
