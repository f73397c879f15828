using System.Text;

namespace OneWindow.Law.Description.Writing;

/// <summary>Builds a Markdown page line by line, with line feeds on every machine.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    public MarkdownPage Heading(int level, string text) => Paragraph($"{new string('#', level)} {text}");

    public MarkdownPage Paragraph(string text)
    {
        _text.Append(text).Append("\n\n");
        return this;
    }

    public MarkdownPage List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    /// <summary>Rows under a head; nothing where there is no row.</summary>
    public MarkdownPage Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var body = rows.ToList();
        if (body.Count > 0)
        {
            Row(head);
            Row([.. head.Select(_ => "---")]);
            body.ForEach(Row);
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>A state diagram that Markdown viewers draw.</summary>
    public MarkdownPage Diagram(IReadOnlyList<StateDescription> states, IReadOnlyList<DiagramArrow> arrows)
    {
        _text.Append("```mermaid\nstateDiagram-v2\n");
        foreach (var state in states)
        {
            Line($"    state \"{state.Name}\" as {Key(state.Code)}");
        }

        foreach (var state in states.Where(state => state.IsInitial))
        {
            Line($"    [*] --> {Key(state.Code)}");
        }

        foreach (var arrow in arrows)
        {
            Line($"    {Key(arrow.From)} --> {Key(arrow.To)} : {arrow.Label}");
        }

        foreach (var state in states.Where(state => state.IsFinal))
        {
            Line($"    {Key(state.Code)} --> [*]");
        }

        _text.Append("```\n\n");
        return this;
    }

    /// <summary>Several lines in one cell.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);

    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private void Line(string text) => _text.Append(text).Append('\n');

    private void Row(IReadOnlyList<string> cells) =>
        _text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    // A hyphen would be read as the beginning of an arrow.
    private static string Key(string code) => code.Replace('-', '_');
}
