namespace OneWindow.Law.Description.Writing;

/// <summary>A file of documentation.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Text">Its text, with line feeds.</param>
public sealed record WrittenFile(string Name, string Text);

/// <summary>Writes a description as the Markdown files of <c>docs/law/</c>: tables, and diagrams in Mermaid.</summary>
public static class LawMarkdown
{
    /// <summary>The command that writes the files, for their heads and for the test that compares them.</summary>
    public const string Command = "./onewindow --build && ./onewindow law --write-docs docs/law";

    internal const string Notice = "<!-- Written by " + Command + " from src/OneWindow.Law. Change the declaration, not this file. -->";

    /// <summary>Every file; the same declaration always gives the same text.</summary>
    public static IReadOnlyList<WrittenFile> Write(LawDescription law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return
        [
            new("README.md", Overview(law)),
            .. law.Procedures.Select(procedure => new WrittenFile($"{procedure.Code}.md", ProcedureMarkdown.Write(procedure))),
            new("triage.md", TriageMarkdown.Write(law.Triage)),
        ];
    }

    private static string Overview(LawDescription law)
    {
        var page = new MarkdownPage();
        page.Paragraph(Notice).Heading(1, "法律规则一览 · The law as declared");
        page.Paragraph(
            "These tables and diagrams are written from the declarations in `src/OneWindow.Law`, as are `./onewindow law --json` and the page "
            + "`/procedures`. A test fails when they differ; then run `" + Command + "`.");
        page.Table(
            ["办案程序", "版本", "施行起", "阶段", "并行事项", "步骤", "期限", "条文未核对"],
            law.Procedures.Select(procedure => (IReadOnlyList<string>)
            [
                $"[{procedure.Name}]({procedure.Code}.md)", $"第 {procedure.Version} 版", Day(procedure.InForceFrom),
                $"{procedure.Phases.Count}", $"{procedure.Tracks.Count}", $"{procedure.Steps.Count}", $"{procedure.Deadlines.Count}",
                $"{Unverified.In(procedure).Count} 条",
            ]));
        page.Table(
            ["分流", "规则", "事由", "条文未核对"],
            [[
                "[案件分流规则](triage.md)", $"{law.Triage.Rules.Count}", $"{law.Triage.ClaimTypes.Count}",
                $"{Unverified.In(law.Triage).Count} 条",
            ]]);
        page.List(["[Changing the law](changing-the-law.md): how a new version is declared", "[Open questions](open-questions.md): doubts, and the reading chosen", "[Citations that no test can check](citations-unchecked.md)"]);
        page.Heading(2, "条文未核对的依据");
        page.Paragraph("这些条文没有读到原文，上线前应当核对（`Citation.Verification`）。");
        page.List(law.Procedures.SelectMany(Unverified.In).Concat(Unverified.In(law.Triage)).Distinct().Order(StringComparer.Ordinal));
        return page.ToString();
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
