using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>履行: a duty with a date that was served on somebody: done, overdue or released.</summary>
public static class PerformanceTrack
{
    /// <summary>The date has not passed.</summary>
    public static readonly State Due = new("due", "履行中");

    /// <summary>The date has passed.</summary>
    public static readonly State Overdue = new("overdue", "逾期未履行");

    /// <summary>The duty was done.</summary>
    public static readonly State Done = new("done", "已履行") { IsFinal = true };

    /// <summary>The duty fell away.</summary>
    public static readonly State Released = new("released", "不再履行") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("performance", "履行", [Due, Overdue, Done, Released], Laws.Order423.Article(18, 1, 2)) { MustEndBeforeArchive = true };

    /// <summary>What was paid so far.</summary>
    public static readonly Fact Paid = new("paid", "本次支付金额", FactKind.Money);

    /// <summary>How many workers were paid.</summary>
    public static readonly Fact WorkersPaid = new("workers-paid", "涉及劳动者人数", FactKind.Count);

    /// <summary>The day of payment.</summary>
    public static readonly Fact PaidOn = new("paid-on", "支付日期", FactKind.Date);

    /// <summary>What proves it.</summary>
    public static readonly Fact Receipts = new("payment-proof", "支付凭证和劳动者收款确认", FactKind.LongText);

    /// <summary>Why the duty fell away.</summary>
    public static readonly Fact ReleasedBecause = new("released-because", "不再履行的原因", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static IReadOnlyList<Step> Steps(Post officer, Post head, Deadline duty) =>
    [
        new("record-payment", "登记支付", [Due, Overdue], null, [officer], Laws.Order423.Article(26))
        {
            Track = Definition, Standing = Standing.Usual,
            Fields = [new(Paid), new(WorkersPaid), new(PaidOn) { Days = DayRule.NotFuture, Starts = "today" }, new(Receipts)],
            OtherSide = ["ask-correction"], Says = "支付情况已登记；分几次支付的，每次登记一笔。",
        },
        new("duty-overdue", "改正期限届满", [Due], Overdue, [Posts.System], Laws.Order423.Article(30))
        {
            Track = Definition,
            Guards = [new("duty-lapsed", "改正期限未满", view => view.HasLapsed(duty), Laws.Order423.Article(18, 1, 2))],
            Says = "改正期限届满，尚未改正。",
        },
        new("release-duty", "登记不再履行", [Due, Overdue], Released, [head], Laws.PenaltyLaw.Article(75, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Rare, Fields = [new(ReleasedBecause)], Stops = [duty],
            OtherSide = ["ask-correction"], Says = "已登记不再履行及原因。",
        },
    ];
}
