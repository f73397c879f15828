namespace OneWindow.Law.Description;

/// <summary>What a time limit or a rule of triage says, in short Chinese lines.</summary>
public static class RuleWords
{
    /// <summary>How a time limit may be extended; 不能延长 where it may not.</summary>
    public static string Extension(DeadlineDescription deadline) => deadline.Extension is { } extension
        ? $"{(extension.Longest is { } longest ? $"最多 {longest}" : "法律没有写明长度")}，{extension.AtMost} 次，{extension.Approver.Name}批准"
        : "不能延长";

    /// <summary>Why a time limit may be suspended or counted anew; empty where it never is.</summary>
    public static IReadOnlyList<RequirementLine> Pauses(DeadlineDescription deadline) =>
    [
        .. deadline.Suspensions.Select(ground => new RequirementLine($"中止：{ground.Name}", ground.Basis)),
        .. deadline.Restarts.Select(ground => new RequirementLine($"重新计算：{ground.Name}", ground.Basis)),
    ];

    /// <summary>What a rule does to the channels.</summary>
    public static IReadOnlyList<string> Effects(RuleDescription rule) =>
    [
        .. Line("推荐 ", rule.Recommends),
        .. Line("也可以 ", rule.Offers),
        .. Line("不可 ", rule.Bars),
        .. rule.StartsEmergency ? ["启动应急处置"] : Array.Empty<string>(),
        .. rule.GoesToTriageRoom ? ["送案件分理室"] : Array.Empty<string>(),
        .. rule.Stops ? ["到此为止"] : Array.Empty<string>(),
    ];

    /// <summary>Which claim types a rule concerns: 全部事由, or their rows.</summary>
    public static string Concerns(RuleDescription rule) =>
        rule.Rows is null ? "全部事由" : $"事由 {string.Join("、", rule.Rows)}";

    private static string[] Line(string words, IReadOnlyList<Named> channels) =>
        channels.Count > 0 ? [words + StepWords.Join(channels)] : [];
}
