using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>回避: an officer with an interest in the case is replaced; the investigation goes on meanwhile (行政处罚法第四十三条第三款).</summary>
public static class RecusalTrack
{
    /// <summary>Recusal was asked for or declared.</summary>
    public static readonly State Asked = new("asked", "待决定");

    /// <summary>The officer is replaced.</summary>
    public static readonly State Granted = new("granted", "已回避") { IsFinal = true };

    /// <summary>The officer stays.</summary>
    public static readonly State Refused = new("refused", "不予回避") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("recusal", "回避", [Asked, Granted, Refused], Laws.PenaltyLaw.Article(43)) { EndsWithCaseIn = Refused };

    /// <summary>Who asks and why.</summary>
    public static readonly Fact Because = new("recusal-because", "申请人和回避理由", FactKind.LongText) { Personal = true };

    /// <summary>Whose recusal is asked for.</summary>
    public static readonly Fact Whose = new("recusal-of", "被申请回避的人员", FactKind.Text);

    /// <summary>The head's decision in words.</summary>
    public static readonly Fact Opinion = new("recusal-opinion", "决定理由", FactKind.LongText) { IsOpinion = true };

    /// <summary>The steps of the track.</summary>
    /// <param name="during">The states in which officers act.</param>
    /// <param name="officer">The post of the officers, who may also declare it themselves.</param>
    /// <param name="head">The post that decides.</param>
    /// <param name="decision">How long the decision may take.</param>
    /// <param name="officers">The fact that names the case's officers; granting names them anew.</param>
    /// <param name="named">What must hold of the officers named anew.</param>
    public static IReadOnlyList<Step> Steps(
        IReadOnlyList<State> during, Post officer, Post head, Deadline decision, Fact officers, IReadOnlyList<Guard> named) =>
    [
        new("ask-recusal", "登记回避申请", [], Asked, [officer, head], Laws.PenaltyLaw.Article(43, 2))
        {
            Track = Definition, While = during, Standing = Standing.Rare, Fields = [new(Whose), new(Because)],
            Starts = [new(decision) { StartFact = "收到回避申请" }],
            OtherSide = ["grant-recusal", "refuse-recusal"], Says = "回避申请已登记，决定作出前不停止调查。",
        },
        new("grant-recusal", "决定回避，更换人员", [Asked], Granted, [head], Laws.PenaltyLaw.Article(43, 3))
        {
            Track = Definition, Standing = Standing.Usual, Fields = [SharedFacts.LookedUpOfficers, new(officers), new(Opinion)], Guards = named, Stops = [decision],
            RecordsOnCase = [officers], OtherSide = ["change-officers"], Says = "已决定回避，人员已更换。",
        },
        new("refuse-recusal", "决定不予回避", [Asked], Refused, [head], Laws.PenaltyLaw.Article(43, 3))
        {
            Track = Definition, Fields = [new(Opinion)], Stops = [decision], OtherSide = ["ask-recusal"], Says = "已决定不予回避。",
        },
    ];
}
