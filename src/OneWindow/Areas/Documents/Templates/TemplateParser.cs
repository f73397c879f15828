namespace OneWindow.Areas.Documents.Templates;

/// <summary>
/// Reads a template: front matter between two lines <c>---</c>, then one block a line. The language is described in
/// <c>Templates/README.md</c>, for lawyers.
/// </summary>
/// <param name="clauseText">The text of a shared clause by name; null where there is none.</param>
internal sealed class TemplateParser(string file, FieldNames fields, Func<string, string?> clauseText)
{
    private const string Fence = "---";
    private readonly InlineParser _inline = new(file, fields);
    private readonly TableParser _rows = new(file, new InlineParser(file, fields));
    private string[] _lines = [];
    private int _index;

    private int Line => _index + 1;

    public PaperTemplate Parse(string text)
    {
        _lines = text.ReplaceLineEndings("\n").Split('\n');
        _index = 0;
        if (_lines[0].Trim() != Fence)
        {
            throw new TemplateException(file, 1, "第一行应是“---”。");
        }

        var front = new FrontMatter(file, fields);
        for (_index = 1; ; _index++)
        {
            if (_index == _lines.Length)
            {
                throw new TemplateException(file, _index, "开头的项目没有以“---”结束。");
            }

            var line = _lines[_index].Trim();
            if (line == Fence)
            {
                break;
            }

            if (line.Length > 0)
            {
                front.Add(line, Line);
            }
        }

        var end = Line;
        _index++;
        return front.Build(ParseBody(), end);
    }

    private List<TemplateNode> ParseBody()
    {
        var body = Until(null, false, out var closer);
        return closer is null ? body : throw new TemplateException(file, Line, $"{{{{{closer}}}}} 没有对应的开头。");
    }

    /// <summary>Reads blocks up to a closing tag, which is consumed.</summary>
    private List<TemplateNode> Until(string? each, bool inTable, out string? closer)
    {
        var nodes = new List<TemplateNode>();
        closer = null;
        for (; _index < _lines.Length; _index++)
        {
            var line = _lines[_index].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (Tag(line) is { } tag)
            {
                if (tag is "/if" or "#else" or "/each")
                {
                    closer = tag;
                    return nodes;
                }

                nodes.Add(Block(tag, each, inTable));
            }
            else if (inTable && line == "::表完")
            {
                closer = line;
                return nodes;
            }
            else
            {
                nodes.Add(inTable ? _rows.Read(line, each, Line) : BodyLine(line, each));
            }
        }

        return nodes;
    }

    private static string? Tag(string line)
    {
        var isWhole = line.StartsWith("{{", StringComparison.Ordinal) && line.IndexOf("}}", StringComparison.Ordinal) == line.Length - 2;
        var tag = isWhole ? line[2..^2].Trim() : string.Empty;
        return tag.StartsWith('#') || tag.StartsWith('/') ? tag : null;
    }

    private TemplateNode Block(string tag, string? each, bool inTable)
    {
        var line = Line;
        _index++;
        if (tag.StartsWith("#each ", StringComparison.Ordinal))
        {
            var path = _inline.Full(tag[6..].Trim(), null, line);
            var content = Until(path, inTable, out var closer);
            return closer == "/each" ? new TemplateNode.Each(path, content, line) : throw new TemplateException(file, line, "{{#each}} 没有以 {{/each}} 结束。");
        }

        if (!tag.StartsWith("#if ", StringComparison.Ordinal))
        {
            throw new TemplateException(file, line, $"不认识 {{{{{tag}}}}}。");
        }

        var condition = _inline.ParseCondition(tag[4..], each, line);
        var then = Until(each, inTable, out var end);
        List<TemplateNode> otherwise = [];
        if (end == "#else")
        {
            _index++;
            otherwise = Until(each, inTable, out end);
        }

        return end == "/if" ? new TemplateNode.When(condition, then, otherwise) : throw new TemplateException(file, line, "{{#if}} 没有以 {{/if}} 结束。");
    }

    private TemplateNode BodyLine(string line, string? each)
    {
        if (line.StartsWith("::", StringComparison.Ordinal))
        {
            return Directive(line[2..], each);
        }

        var (prefix, kind) = line switch
        {
            ['#', ' ', ..] => ("# ", (ParagraphKind?)null),
            ['-', ' ', ..] => ("- ", ParagraphKind.Numbered),
            ['>', ' ', ..] => ("> ", ParagraphKind.Flush),
            ['=', ' ', ..] => ("= ", ParagraphKind.Centred),
            ['|', ..] => throw new TemplateException(file, Line, "表格行要放在“::表”和“::表完”之间。"),
            _ => (string.Empty, ParagraphKind.Indented),
        };
        var content = _inline.Parse(line[prefix.Length..], each, Line);
        return kind is { } paragraph ? new TemplateNode.Paragraph(content, paragraph) : new TemplateNode.Heading(content);
    }

    private TemplateNode Directive(string directive, string? each)
    {
        var parts = directive.Split(' ', 2, StringSplitOptions.TrimEntries);
        var rest = parts.Length == 2 ? parts[1] : string.Empty;
        return parts[0] switch
        {
            "表" => Table(rest, each),
            "签名" when rest.Length > 0 => new TemplateNode.Signatures(rest.Split('、', StringSplitOptions.TrimEntries)),
            "落款" => new TemplateNode.Seal(),
            "附件" when rest.Length > 0 => new TemplateNode.Attachments(_inline.Parse(rest, each, Line)),
            "另页" => new TemplateNode.PageBreak(),
            "条款" => Clause(rest),
            _ => throw new TemplateException(file, Line, $"不认识“::{directive}”；可用：表、签名、落款、附件、另页、条款。"),
        };
    }

    private TemplateNode.Clause Clause(string name)
    {
        var text = clauseText(name) ?? throw new TemplateException(file, Line, $"没有名为“{name}”的共用条款。");
        var parser = new TemplateParser($"clause-{name}.txt", fields, _ => null) { _lines = text.ReplaceLineEndings("\n").Split('\n') };
        return new TemplateNode.Clause(name, parser.ParseBody());
    }

    private TemplateNode.Table Table(string widths, string? each)
    {
        var line = Line;
        var numbers = _rows.Widths(widths, line);
        _index++;
        var rows = Until(each, true, out var closer);
        if (closer != "::表完")
        {
            throw new TemplateException(file, line, "“::表”没有以“::表完”结束。");
        }

        TableShape.Check(file, line, numbers.Count, rows);
        return new TemplateNode.Table(numbers, rows);
    }
}
