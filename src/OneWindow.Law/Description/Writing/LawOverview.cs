using System.Text;

namespace OneWindow.Law.Description.Writing;

/// <summary>A short overview in Chinese, for a terminal.</summary>
public static class LawOverview
{
    /// <summary>The overview, a line for each thing, with line feeds.</summary>
    public static string Write(LawDescription law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var text = new StringBuilder();
        foreach (var procedure in law.Procedures)
        {
            Line($"{procedure.Name}（{procedure.Code}，第 {procedure.Version} 版，{LawMarkdown.Day(procedure.InForceFrom)} 起）");
            Line($"  阶段　{string.Join(" → ", procedure.Phases.Select(phase => phase.Name))}");
            Line($"  并行　{string.Join("、", procedure.Tracks.Select(track => track.Name))}");
            Line($"  步骤　{procedure.Steps.Count} 个，文书 {Papers(procedure)} 种");
            foreach (var deadline in procedure.Deadlines)
            {
                Line($"  期限　{deadline.Name}：{deadline.LengthText}（{deadline.Basis.Marked}）");
            }

            Line($"  {Count(Unverified.In(procedure))}");
            Line(string.Empty);
        }

        Line($"案件分流：规则 {law.Triage.Rules.Count} 条，事由 {law.Triage.ClaimTypes.Count} 种；{Count(Unverified.In(law.Triage))}");
        Line("详细：onewindow law --json，或在网页上看“办案程序”。");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static string Count(IReadOnlyList<string> unverified) =>
        unverified.Count == 0 ? "依据条文都已核对" : $"{CitationDescription.UnverifiedMark} {unverified.Count} 条：{string.Join("、", unverified)}";

    private static int Papers(ProcedureDescription procedure) =>
        procedure.Steps.SelectMany(step => step.Papers).Concat(procedure.Opening.Papers).Select(paper => paper.Code).Distinct().Count();
}
