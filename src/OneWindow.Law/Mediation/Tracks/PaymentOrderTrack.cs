using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Law.Mediation.Tracks;

/// <summary>支付令: with the agreement in hand the worker asks the court for an order to pay (调解仲裁法第十六条).</summary>
public static class PaymentOrderTrack
{
    /// <summary>Applied for.</summary>
    public static readonly State Asked = new("asked", "已申请");

    /// <summary>Issued and served.</summary>
    public static readonly State Issued = new("issued", "已发出，等清偿或者异议");

    /// <summary>Paid, or without an objection in time: it may be enforced.</summary>
    public static readonly State Stands = new("stands", "支付令生效") { IsFinal = true };

    /// <summary>Not taken, dismissed or objected to.</summary>
    public static readonly State Ended = new("ended", "支付令程序终结") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new("payment-order", "支付令", [Asked, Issued, Stands, Ended], Laws.ArbitrationLaw.Article(16))
    {
        OnlyOneOpen = true, MustEndBeforeArchive = true,
    };

    /// <summary>The day on which the employer received the order.</summary>
    public static readonly Fact OrderReceivedOn = new("order-received-on", "用人单位收到支付令日期", FactKind.Date);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("apply-payment-order", "申请支付令", [], Asked, [Posts.Mediator], Laws.ArbitrationLaw.Article(16))
        {
            Track = Definition, While = [MediationStates.Breached], Guards = [MediationGuards.IsAboutPayment],
            Starts = [new(Deadlines.OrderTaken) { StartFact = "提交支付令申请" }], Papers = ["D-MED-09"],
            OtherSide = ["payment-order-refused"], Says = "支付令申请书已起草，由劳动者向人民法院提出。",
        },
        new("payment-order-issued", "登记支付令发出", [Asked], Issued, [Posts.Mediator], Laws.CivilProcedureLaw.Article(227))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Facts.Ruling), new(OrderReceivedOn) { Days = DayRule.NotFuture }],
            Stops = [Deadlines.OrderTaken], Starts = [new(Deadlines.Objection) { From = OrderReceivedOn, StartFact = "收到支付令" }],
            OtherSide = ["payment-order-objected"], Says = "用人单位十五日内清偿或者提出书面异议。",
        },
        new("payment-order-refused", "登记不予受理或者驳回", [Asked], Ended, [Posts.Mediator], Laws.CivilProcedureLaw.Article(227))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Stops = [Deadlines.OrderTaken],
            OtherSide = ["sue-on-agreement", "arbitrate"], Says = "已登记；可以持调解协议起诉或者申请仲裁。",
        },
        new("payment-order-objected", "登记异议成立，支付令失效", [Issued], Ended, [Posts.Mediator], Laws.DisputeInterpretation1.Article(13, 3))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Stops = [Deadlines.Objection],
            OtherSide = ["sue-on-agreement"], Says = "支付令失效，劳动者可以依据调解协议直接起诉。",
        },
        new("payment-order-stands", "异议期满，支付令生效", [Issued], Stands, [Posts.System], Laws.CivilProcedureLaw.Article(227))
        {
            Track = Definition, AlsoAfterEnd = true, Guards = [NoObjection], Stops = [Deadlines.Objection], Says = "期满未提出异议，可以申请强制执行。",
        },
    ];

    private static Guard NoObjection => new(
        "objection-over", "异议期未满", view => view.HasLapsed(Deadlines.Objection), Laws.CivilProcedureLaw.Article(227));
}
