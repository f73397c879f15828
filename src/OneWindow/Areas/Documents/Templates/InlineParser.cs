using System.Text.RegularExpressions;

namespace OneWindow.Areas.Documents.Templates;

/// <summary>Reads what stands within one line: words, <c>{{path 格式}}</c>, and <c>{{#if path}}…{{#else}}…{{/if}}</c>.</summary>
internal sealed partial class InlineParser(string file, FieldNames fields)
{
    /// <summary>Reads one line.</summary>
    /// <param name="each">The path of the rows around the line, to which <c>{{.name}}</c> belongs; null for none.</param>
    public List<TemplateInline> Parse(string text, string? each, int line)
    {
        var position = 0;
        var content = Until(text, ref position, each, line, out var end);
        return end is null ? content : throw new TemplateException(file, line, $"{{{{{end}}}}} 前面没有对应的 {{{{#if}}}}。");
    }

    public Condition ParseCondition(string text, string? each, int line)
    {
        var match = ConditionForm().Match(text.Trim());
        return match.Success
            ? new Condition(Full(match.Groups["path"].Value, each, line), match.Groups["not"].Success, match.Groups["value"] is { Success: true } value ? value.Value.Trim() : null)
            : throw new TemplateException(file, line, $"条件“{text}”应写成“字段”“not 字段”或“字段 = 值”。");
    }

    /// <summary>The full path of a blank; one that begins with a dot belongs to the rows around it.</summary>
    public string Full(string path, string? each, int line)
    {
        if (path.StartsWith('.') && each is null)
        {
            throw new TemplateException(file, line, $"{path} 只能用在 {{{{#each}}}} 之内。");
        }

        var full = path.StartsWith('.') ? each + path : path;
        return fields.Knows(full) ? full : throw new TemplateException(file, line, $"字段 {full} 未在 field-names.txt 中命名。");
    }

    private List<TemplateInline> Until(string text, ref int position, string? each, int line, out string? end)
    {
        var content = new List<TemplateInline>();
        end = null;
        while (position < text.Length)
        {
            var open = text.IndexOf("{{", position, StringComparison.Ordinal);
            if (open < 0)
            {
                content.Add(new TemplateInline.Words(text[position..]));
                position = text.Length;
                break;
            }

            if (open > position)
            {
                content.Add(new TemplateInline.Words(text[position..open]));
            }

            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                throw new TemplateException(file, line, "“{{”没有对应的“}}”。");
            }

            var tag = text[(open + 2)..close].Trim();
            position = close + 2;
            if (tag is "/if" or "#else")
            {
                end = tag;
                return content;
            }

            content.Add(tag.StartsWith("#if ", StringComparison.Ordinal)
                ? When(tag[4..], text, ref position, each, line)
                : Blank(tag, each, line));
        }

        return content;
    }

    private TemplateInline.When When(string condition, string text, ref int position, string? each, int line)
    {
        var then = Until(text, ref position, each, line, out var end);
        List<TemplateInline> otherwise = [];
        if (end == "#else")
        {
            otherwise = Until(text, ref position, each, line, out end);
        }

        return end == "/if"
            ? new TemplateInline.When(ParseCondition(condition, each, line), then, otherwise)
            : throw new TemplateException(file, line, "行内的 {{#if}} 没有在同一行以 {{/if}} 结束。");
    }

    private TemplateInline.Blank Blank(string tag, string? each, int line)
    {
        var parts = tag.Split(' ', 2, StringSplitOptions.TrimEntries);
        return new TemplateInline.Blank(Full(parts[0], each, line), parts.Length == 1 ? ValueFormat.Plain : Format(parts[1], line));
    }

    private ValueFormat Format(string text, int line)
    {
        var parts = text.Split('：', 2, StringSplitOptions.TrimEntries);
        if (!ValueFormat.Names.TryGetValue(parts[0], out var style))
        {
            throw new TemplateException(file, line, $"没有“{parts[0]}”这种格式；可用：{string.Join('、', ValueFormat.Names.Keys)}。");
        }

        string[] choices = parts.Length == 2 ? parts[1].Split('、', StringSplitOptions.TrimEntries) : [];
        return (style == ValueStyle.CheckBoxes) == (choices.Length > 0)
            ? new ValueFormat(style, choices)
            : throw new TemplateException(file, line, "“勾选”后面用“：”列出选项，其他格式不列。");
    }

    [GeneratedRegex(@"^(?<not>not\s+)?(?<path>\.?[A-Za-z.]+)(\s*=\s*(?<value>.+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConditionForm();
}
