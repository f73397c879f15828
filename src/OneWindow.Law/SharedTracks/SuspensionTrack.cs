using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>中止: the case waits for something outside it, and its clock with it; what is left runs on afterwards.</summary>
public static class SuspensionTrack
{
    /// <summary>The case waits.</summary>
    public static readonly State Waiting = new("waiting", "中止中");

    /// <summary>The ground is gone.</summary>
    public static readonly State Lifted = new("lifted", "已恢复") { IsFinal = true };

    /// <summary>The track. That an inspection may wait for arbitration is a reading (open question), not a text.</summary>
    public static readonly Track Definition =
        new("suspension", "中止", [Waiting, Lifted], Laws.Order423.Article(21, 2)) { OnlyOneOpen = true, EndsWithCaseIn = Lifted };

    /// <summary>What the case waits for.</summary>
    public static readonly Fact Because = new("suspended-because", "中止的事由和依据", FactKind.LongText) { Help = "例如劳动关系争议正由仲裁委审理，写明案号" };

    /// <summary>What ended the wait.</summary>
    public static readonly Fact LiftedBecause = new("lifted-because", "恢复的事由", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static IReadOnlyList<Step> Steps(IReadOnlyList<State> during, Post head, Deadline deadline) =>
    [
        new("suspend", "中止调查", [], Waiting, [head], Laws.Order423.Article(21, 2))
        {
            Track = Definition, While = during, Standing = Standing.Rare, Fields = [new(Because)], Suspends = [deadline], Papers = ["D-INS-04"],
            OtherSide = ["resume"], Says = "已中止，期限暂停。",
        },
        new("resume", "恢复调查", [Waiting], Lifted, [head], Laws.Order423.Article(21, 2))
        {
            Track = Definition, Standing = Standing.Usual, Fields = [new(LiftedBecause)], Resumes = [deadline],
            OtherSide = ["suspend"], Says = "已恢复，期限接着计算。",
        },
    ];
}
