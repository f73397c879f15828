using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>先予执行: pay, injury costs, severance or compensation before the award, where waiting would gravely affect the applicant's living.</summary>
public static class AdvanceExecutionTrack
{
    /// <summary>Asked for.</summary>
    public static readonly State Asked = new("asked", "待裁决");

    /// <summary>Ordered.</summary>
    public static readonly State Ordered = new("ordered", "已裁决先予执行");

    /// <summary>With the court.</summary>
    public static readonly State Sent = new("sent", "已移送法院执行");

    /// <summary>Executed, or set off by the award.</summary>
    public static readonly State Ended = new("ended", "已执行") { IsFinal = true };

    /// <summary>Refused.</summary>
    public static readonly State Refused = new("refused", "不予先予执行") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new(
        "advance-execution", "先予执行", [Asked, Ordered, Sent, Ended, Refused], Laws.ArbitrationLaw.Article(44))
    {
        OnlyOneOpen = true, MustEndBeforeArchive = true,
    };

    /// <summary>For what.</summary>
    public static readonly Fact For = new("advance-for", "申请先予执行的项目和金额", FactKind.LongText);

    /// <summary>That rights and duties are clear.</summary>
    public static readonly Fact Clear = new("advance-clear", "当事人之间权利义务关系明确", FactKind.YesNo);

    /// <summary>That waiting would gravely affect the applicant's living.</summary>
    public static readonly Fact Hardship = new("advance-hardship", "不先予执行将严重影响申请人的生活", FactKind.YesNo);

    /// <summary>What is ordered.</summary>
    public static readonly Fact Amount = new("advance-amount", "先予执行金额", FactKind.Money);

    /// <summary>Why it is refused.</summary>
    public static readonly Fact RefusedBecause = new("advance-refused-because", "不予先予执行的理由", FactKind.LongText);

    /// <summary>How it ended.</summary>
    public static readonly Fact Result = new("advance-result", "执行（支付）情况", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("ask-advance", "登记先予执行申请", [], Asked, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(44, 1))
        {
            Track = Definition, While = ArbitrationStates.InHand, Standing = Standing.Rare, Fields = [new(For)],
            OtherSide = ["order-advance", "refuse-advance"], Says = "先予执行申请已登记，劳动者可以不提供担保。",
        },
        new("order-advance", "裁决先予执行", [Asked], Ordered, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(44, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual,
            Fields = [new(Amount), new(Clear) { MustBe = true }, new(Hardship) { MustBe = true }], Guards = [HearingGuards.ActsInOwnCase], Papers = ["D-ARB-21"],
            OtherSide = ["send-advance", "advance-paid"], Says = "先予执行裁决书已起草，送达后移送人民法院执行；对它不能起诉。",
        },
        new("refuse-advance", "不予先予执行", [Asked], Refused, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(44, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(RefusedBecause)], OtherSide = ["ask-advance"], Says = "已决定不予先予执行。",
        },
        new("send-advance", "移送法院执行", [Ordered], Sent, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(44, 1))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Papers = ["D-ARB-32"], OtherSide = ["advance-executed"], Says = "移送执行函已起草。",
        },
        new("advance-executed", "登记执行情况", [Sent], Ended, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(44, 1))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Result)], Says = "执行情况已登记。",
        },
        new("advance-paid", "登记自动支付", [Ordered], Ended, [Posts.ArbitrationRegistrar], Laws.DisputeInterpretation1.Article(10))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Result)], Says = "用人单位已支付。",
        },
    ];
}
