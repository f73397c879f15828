using OneWindow.Law.Triage;
using static OneWindow.Law.Description.Writing.MarkdownPage;
using static OneWindow.Law.Description.Writing.ProcedureMarkdown;

namespace OneWindow.Law.Description.Writing;

/// <summary>The rules of triage and the table of claims as a Markdown page.</summary>
internal static class TriageMarkdown
{
    public static string Write(TriageDescription triage)
    {
        var page = new MarkdownPage();
        page.Paragraph(LawMarkdown.Notice).Heading(1, "案件分流规则");
        page.Paragraph("只有“不可”的途径才拦住；其余由来访人选择，工作人员可以写明理由改变推荐。");
        foreach (var group in Enum.GetValues<RuleGroup>())
        {
            page.Heading(2, group.Words()).Paragraph($"{group.HowTested()}。");
            page.Table(
                ["规则", "条件（须同时成立）", "结果", "事由", "说明", "施行起", "依据"],
                triage.Rules.Where(rule => rule.Group == group).Select(Row));
        }

        page.Heading(2, "事由表");
        page.Table(
            ["序号", "事由", .. VerdictRow.Columns.Select(channel => channel.Name()), "依据"],
            triage.ClaimTypes.Select(type => (IReadOnlyList<string>)
            [
                $"{type.Row}", $"**{type.Name}**<br>{type.PlainWords}<br>`{type.Code}`",
                .. type.Verdicts.Select(verdict => verdict.Verdict.Words()), Citations(type.Basis),
            ]));
        page.Heading(2, "改变事由表的情形");
        page.Table(
            ["序号", "事由", "途径", "改为", "条件", "说明", "依据"],
            triage.ClaimTypes.SelectMany(type => type.Rulings.Select(ruling => (IReadOnlyList<string>)
            [
                $"{type.Row}", type.Name, ruling.Channel.Name, ruling.Verdict.Words(), ruling.When?.Name ?? "一律", ruling.Note,
                ruling.Basis.Count > 0 ? Citations(ruling.Basis) : "同事由",
            ])));
        return page.ToString();
    }

    private static IReadOnlyList<string> Row(RuleDescription rule) =>
    [
        $"**{rule.Name}**<br>`{rule.Id}`",
        Lines(rule.Conditions.Select(condition => condition.IsReading ? $"{condition.Name}（本地选择）" : condition.Name)),
        Lines(RuleWords.Effects(rule)),
        RuleWords.Concerns(rule),
        rule.Sentence,
        LawMarkdown.Day(rule.InForceFrom) + (rule.InForceTo is { } end ? $" 至 {LawMarkdown.Day(end)}" : string.Empty),
        Citations(rule.Basis),
    ];
}
