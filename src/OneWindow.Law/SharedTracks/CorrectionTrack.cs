using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>更正: a statutory act is never undone; an error in it is corrected by an act that names it. The first paper stays.</summary>
public static class CorrectionTrack
{
    /// <summary>The error was reported.</summary>
    public static readonly State Asked = new("asked", "待决定");

    /// <summary>The error was corrected.</summary>
    public static readonly State Made = new("made", "已更正") { IsFinal = true };

    /// <summary>There was no error, or none to correct.</summary>
    public static readonly State Refused = new("refused", "不予更正") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("correction", "更正", [Asked, Made, Refused], Laws.PenaltyLaw.Article(75, 2)) { MustEndBeforeArchive = true };

    /// <summary>The track as it stands on another article.</summary>
    public static Track On(Citation basis) => Definition with { Basis = basis };

    /// <summary>Which act or paper is at fault.</summary>
    public static readonly Fact Act = new("corrected-act", "有误的办理记录或文书", FactKind.Text) { Help = "写明日期、动作或文号" };

    /// <summary>What is wrong.</summary>
    public static readonly Fact Fault = new("fault", "错误之处", FactKind.LongText);

    /// <summary>What is right.</summary>
    public static readonly Fact Right = new("right", "更正为", FactKind.LongText);

    /// <summary>Why it is not corrected.</summary>
    public static readonly Fact RefusedBecause = new("correction-refused-because", "不予更正的理由", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    /// <param name="askers">The posts that may report an error.</param>
    /// <param name="head">The post that decides.</param>
    /// <param name="basis">The article on which the procedure corrects its own errors.</param>
    public static IReadOnlyList<Step> Steps(IReadOnlyList<Post> askers, Post head, Citation basis) =>
    [
        new("ask-correction", "提出更正", [], Asked, askers, basis)
        {
            Track = On(basis), AlsoAfterEnd = true, Standing = Standing.Rare, Fields = [new(Act), new(Fault)],
            OtherSide = ["make-correction", "refuse-correction"], Says = "更正请求已提出，等负责人决定。",
        },
        new("make-correction", "更正", [Asked], Made, [head], basis)
        {
            Track = On(basis), AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Right)],
            OtherSide = ["ask-correction"], Says = "已更正；原记录保留，更正后的文书应重新送达。",
        },
        new("refuse-correction", "不予更正", [Asked], Refused, [head], basis)
        {
            Track = On(basis), AlsoAfterEnd = true, Fields = [new(RefusedBecause)],
            OtherSide = ["ask-correction"], Says = "已决定不予更正，理由已记录。",
        },
    ];
}
