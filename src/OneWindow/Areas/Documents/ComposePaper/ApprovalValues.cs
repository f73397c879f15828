using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>审核、会签意见: what others than the decider said of the step that a form of approval is about.</summary>
internal static class ApprovalValues
{
    private static readonly PaperSource Signed = new("审批");

    /// <summary>The steps on which a form of approval tells the opinions.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Steps = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["D-INS-05"] = ["approve-filing"], ["D-INS-11"] = ["grant-extension"],
        ["D-INS-12"] = ["order-correction", "cancel-filing", "terminate", "transfer-out"], ["D-INS-26"] = ["close", "close-decided"],
    };

    public static void Add(PaperData data, RecordedFacts facts)
    {
        var about = Steps.GetValueOrDefault(facts.Paper, []);
        var lines = facts.File.Opinions.Where(opinion => opinion.Kind != "审批" && about.Contains(opinion.Step)).Select(opinion =>
            $"{opinion.Kind}{opinion.Outcome}：{opinion.Text}　{opinion.Who}{(opinion.StoodInFor is { } absent ? $"（代{absent}）" : string.Empty)}　{ChinaTime.DayOf(opinion.At).InText()}");
        data.Set("approval.trail", [.. lines], Signed);
    }
}
