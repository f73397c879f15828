using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>刑事移送: a suspected crime goes to the police beside the administrative case, which goes on. The linkage procedure itself is a later one; here the steps and their outcome are recorded.</summary>
public static class CrimeTrack
{
    /// <summary>A crime is suspected.</summary>
    public static readonly State Suspected = new("suspected", "涉嫌犯罪，待移送");

    /// <summary>The case went to the police.</summary>
    public static readonly State HandedOver = new("handed-over", "已移送公安机关");

    /// <summary>It was not sent.</summary>
    public static readonly State NotSent = new("not-sent", "不移送") { IsFinal = true };

    /// <summary>The police, procuratorate or court handed it back.</summary>
    public static readonly State Returned = new("returned", "退回行政处理") { IsFinal = true };

    /// <summary>The criminal bodies took it.</summary>
    public static readonly State Taken = new("taken", "司法机关已处理") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new(
        "crime-transfer", "刑事移送", [Suspected, HandedOver, NotSent, Returned, Taken], Laws.Order423.Article(18, 2))
    {
        OnlyOneOpen = true, MustEndBeforeArchive = true,
    };

    /// <summary>The suspicion and its facts.</summary>
    public static readonly Fact Suspicion = new("suspicion", "涉嫌罪名和事实", FactKind.LongText);

    /// <summary>The transfer letter's number.</summary>
    public static readonly Fact Letter = new("transfer-letter", "移送书文号", FactKind.Text);

    /// <summary>The reply of the police, or the decision of procuratorate or court.</summary>
    public static readonly Fact Reply = new("criminal-reply", "回执、决定文号和内容", FactKind.LongText);

    /// <summary>Why it was not sent.</summary>
    public static readonly Fact NotSentBecause = new("not-sent-because", "不移送的理由", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static IReadOnlyList<Step> Steps(IReadOnlyList<State> during, Post officer, Post head) =>
    [
        new("suspect-crime", "提出涉嫌犯罪", [], Suspected, [officer], Laws.PenaltyLaw.Article(27))
        {
            Track = Definition, While = during, Standing = Standing.Rare, Fields = [new(Suspicion)],
            OtherSide = ["do-not-transfer"], Says = "已提出涉嫌犯罪，等负责人决定是否移送；行政案件继续办理。",
        },
        new("transfer-to-police", "移送公安机关", [Suspected], HandedOver, [head], Laws.Order423.Article(18, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Letter)],
            OtherSide = ["criminal-case-returned"], Says = "已登记移送公安机关，抄送检察机关备案。",
        },
        new("do-not-transfer", "决定不移送", [Suspected], NotSent, [head], Laws.PenaltyLaw.Article(27))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(NotSentBecause)], OtherSide = ["suspect-crime"], Says = "已决定不移送，理由已记录。",
        },
        new("criminal-case-returned", "登记退回", [HandedOver], Returned, [officer, head], Laws.PenaltyLaw.Article(27))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Reply)], OtherSide = ["suspect-crime"], Says = "司法机关已退回，按行政程序处理。",
        },
        new("criminal-case-taken", "登记司法机关处理结果", [HandedOver], Taken, [officer, head], Laws.PenaltyLaw.Article(35))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Reply)], OtherSide = ["ask-correction"], Says = "司法机关处理结果已登记。",
        },
    ];
}
