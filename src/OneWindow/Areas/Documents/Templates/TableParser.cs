using System.Globalization;

namespace OneWindow.Areas.Documents.Templates;

/// <summary>Reads the tables of a template: the widths of their columns, and one row from one line.</summary>
internal sealed class TableParser(string file, InlineParser inline)
{
    /// <summary>The widths after ::表, in percent.</summary>
    public IReadOnlyList<int> Widths(string text, int line)
    {
        var numbers = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(width => int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ToList();
        return numbers.Count == 0 || numbers.Contains(0) || numbers.Sum() != 100
            ? throw new TemplateException(file, line, "“::表”后面写各栏宽度的百分数，合计 100，例如“::表 20 30 20 30”。")
            : numbers;
    }

    /// <summary>
    /// <c>| 【姓名】 | {{worker.name}} | &lt; |</c>: 【】 marks a label, &lt; joins the cell to the one on its left, // begins a
    /// new line, and “高3” after the last bar asks for at least three lines.
    /// </summary>
    public TemplateNode.Row Read(string text, string? each, int line)
    {
        var last = text.LastIndexOf('|');
        if (text[0] != '|' || last == 0)
        {
            throw new TemplateException(file, line, "表格行以“|”开头，每格以“|”结束。");
        }

        var tail = text[(last + 1)..].Trim();
        var height = 0;
        if (tail.Length > 0 && !(tail[0] == '高' && int.TryParse(tail[1..], NumberStyles.None, CultureInfo.InvariantCulture, out height)))
        {
            throw new TemplateException(file, line, $"行末“{tail}”应写成“高3”这样的行数。");
        }

        var cells = new List<TemplateCell>();
        foreach (var cell in text[1..last].Split('|').Select(part => part.Trim(' ')))
        {
            if (cell == "<" && cells.Count > 0)
            {
                cells[^1] = cells[^1] with { Span = cells[^1].Span + 1 };
                continue;
            }

            // Only plain spaces are trimmed: full-width ones make room for the pen.
            var isLabel = cell.StartsWith('【') && cell.EndsWith('】');
            var paragraphs = (isLabel ? cell[1..^1] : cell).Split("//").Select(part => (IReadOnlyList<TemplateInline>)inline.Parse(part.Trim(' '), each, line)).ToList();
            cells.Add(new TemplateCell(paragraphs, isLabel, 1));
        }

        return new TemplateNode.Row(cells, height);
    }
}
