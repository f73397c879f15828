using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Cases.Approvals.Api;

/// <summary>An order to correct, drafted for the head of inspection, as the text of the interface tells it.</summary>
internal static class ApprovalExamples
{
    private static readonly Dictionary<string, string> Order = new(StringComparer.Ordinal)
    {
        ["order"] = "七日内足额支付拖欠的工资。", ["correct-by"] = "2030-02-01",
    };

    public static readonly DraftBody Draft = new(
        "order-correction", Run: null, Order, "事实已经查清，单位无异议，建议责令限期改正。", ApiSamples.Head, Reviewer: null, CoSigners: [], Seen: null, Again: null);

    public static readonly ApprovalDetail Detail = new(
        ApiSamples.Approval, "running", ApiSamples.DraftedCase, Draft.Step, Order, Draft.Statement!, At, Round: 1, Version: 1,
        [new("审批", "李国安（监察机构负责人）", Outcome: null, Opinion: null, At: null, StoodIn: false)]);

    private static DateTime At => new(2026, 10, 14, 2, 0, 0, DateTimeKind.Utc);
}
