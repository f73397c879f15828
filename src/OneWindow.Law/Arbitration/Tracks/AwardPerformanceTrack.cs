using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.RemedyDeadlines;
using Facts = OneWindow.Law.Arbitration.OutcomeFacts;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>履行: a duty from an effective award or statement; not performed, it is the court's to execute. It may outlive the case.</summary>
public static class AwardPerformanceTrack
{
    /// <summary>To be performed.</summary>
    public static readonly State Due = new("due", "待履行");

    /// <summary>The court was asked to execute.</summary>
    public static readonly State Enforcing = new("enforcing", "已申请强制执行");

    /// <summary>Performed.</summary>
    public static readonly State Done = new("done", "已履行") { IsFinal = true };

    /// <summary>The duty fell away.</summary>
    public static readonly State Released = new("released", "不再履行") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new("award-performance", "履行", [Due, Enforcing, Done, Released], Laws.ArbitrationLaw.Article(51));

    /// <summary>What is to be done and by whom.</summary>
    public static readonly Fact Duty = new("award-duty", "履行义务人和内容", FactKind.LongText);

    /// <summary>What was paid.</summary>
    public static readonly Fact Paid = new("award-paid", "已支付金额", FactKind.Money);

    /// <summary>What proves it.</summary>
    public static readonly Fact Proof = new("award-performance-proof", "履行凭证和劳动者确认", FactKind.LongText);

    /// <summary>Why the duty fell away.</summary>
    public static readonly Fact ReleasedBecause = new("award-released-because", "不再履行的原因", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("record-duty", "登记履行期限", [], Due, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(51))
        {
            Track = Definition, While = [ArbitrationStates.Awarded, ArbitrationStates.Effective], AlsoAfterEnd = true,
            Fields = [new(Duty), new(Facts.PerformBy)],
            Starts = [new(Deadlines.Execution) { From = Facts.PerformBy, StartFact = "履行期限届满" }],
            OtherSide = ["record-performance", "release-duty"], Says = "履行期限已登记；逾期不履行的，二年内可以向人民法院申请执行。",
        },
        new("record-performance", "登记履行", [Due, Enforcing], Done, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(51))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Paid, IsRequired: false), new(Proof)], Stops = [Deadlines.Execution],
            Says = "履行情况已登记。",
        },
        new("enforcement-applied", "登记申请执行", [Due], Enforcing, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(51))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Stops = [Deadlines.Execution],
            OtherSide = ["record-performance", "execution-refused"], Says = "已登记向人民法院申请执行。",
        },
        new("release-duty", "登记不再履行", [Due, Enforcing], Released, [Posts.ArbitrationRegistrar], Laws.DisputeInterpretation1.Article(25, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Rare, Fields = [new(ReleasedBecause)], Stops = [Deadlines.Execution],
            OtherSide = ["ask-correction"], Says = "已登记不再履行及原因。",
        },
    ];
}
