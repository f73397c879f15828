using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>先行登记保存: evidence that may be lost is registered and held, and disposed of within seven working days.</summary>
public static class EvidenceTrack
{
    /// <summary>The evidence is held.</summary>
    public static readonly State Held = new("held", "保存中");

    /// <summary>The hold has ended.</summary>
    public static readonly State Disposed = new("disposed", "已处理") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("evidence-preservation", "先行登记保存", [Held, Disposed], Laws.PenaltyLaw.Article(56)) { MustEndBeforeArchive = true };

    /// <summary>What is held.</summary>
    public static readonly Fact Items = new("held-items", "保存物品清单", FactKind.LongText) { Help = "逐项写明名称、数量、特征" };

    /// <summary>Where it is held.</summary>
    public static readonly Fact Place = new("held-at", "保存地点", FactKind.Text);

    /// <summary>How it is held.</summary>
    public static readonly Fact Manner = new("held-how", "保存方式", FactKind.Text) { Help = "例如：就地封存、带回本机关保存" };

    /// <summary>Who keeps it.</summary>
    public static readonly Fact Keeper = new("held-by", "保管人", FactKind.Text) { Personal = true };

    /// <summary>Why it might be lost.</summary>
    public static readonly Fact Because = new("held-because", "可能灭失或者以后难以取得的情形", FactKind.LongText);

    /// <summary>What became of it.</summary>
    public static readonly Fact Disposal = new("disposal", "处理决定", FactKind.Choice)
    {
        Choices =
        [
            new("returned", "复制后退还"), new("appraised", "送交鉴定"), new("confiscated", "依法没收"),
            new("sent-with-crime", "随刑事案件移送"), new("lifted", "解除保存"),
        ],
    };

    /// <summary>The steps of the track.</summary>
    /// <param name="during">The states in which evidence may be held.</param>
    /// <param name="head">The post that approves (行政处罚法第五十六条: 行政机关负责人).</param>
    /// <param name="hold">How long the hold may last.</param>
    public static IReadOnlyList<Step> Steps(IReadOnlyList<State> during, Post head, Deadline hold) =>
    [
        new("preserve-evidence", "先行登记保存证据", [], Held, [head], Laws.PenaltyLaw.Article(56))
        {
            Track = Definition, While = during, Fields = [new(Items), new(Place), new(Manner), new(Keeper), new(Because)],
            Starts = [new(hold) { StartFact = "先行登记保存" }], Papers = ["D-INS-09"],
            OtherSide = ["dispose-evidence"], Says = "证据已登记保存，7 个工作日内要作出处理决定。",
        },
        new("dispose-evidence", "处理保存的证据", [Held], Disposed, [head], Laws.PenaltyLaw.Article(56))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Disposal)], Stops = [hold],
            Says = "保存的证据已处理。",
        },
        new("hold-lapses", "保存期满自动解除", [Held], Disposed, [Posts.System], Laws.PenaltyLaw.Article(56))
        {
            Track = Definition, AlsoAfterEnd = true,
            Guards = [new("hold-lapsed", "保存期未满", view => view.HasLapsed(hold), Laws.PenaltyLaw.Article(56))],
            Stops = [hold], Says = "七日内未作处理决定，保存解除，物品应退还，并已提醒负责人。",
        },
    ];
}
