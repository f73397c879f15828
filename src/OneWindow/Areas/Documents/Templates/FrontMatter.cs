using System.Globalization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Documents.Templates;

/// <summary>The lines between the two <c>---</c> of a template: what kind of paper it is and what it needs.</summary>
internal sealed class FrontMatter(string file, FieldNames fields)
{
    private static readonly string[] Mandatory = ["文书代码", "名称", "模板版本", "启用日期", "版式", "发给", "份数", "签发"];
    private static readonly string[] Optional = ["编号系列", "送达", "权利救济", "执法人员", "起算期限", "必填", "不得早于签发日", "合计", "依据"];

    private readonly Dictionary<string, (string Value, int Line)> _entries = new(StringComparer.Ordinal);

    public void Add(string text, int line)
    {
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || parts[1].Length == 0)
        {
            throw new TemplateException(file, line, $"应写成“项目: 内容”，实际是“{text}”。");
        }

        if (!Mandatory.Contains(parts[0]) && !Optional.Contains(parts[0]))
        {
            throw new TemplateException(file, line, $"没有“{parts[0]}”这一项；可用：{string.Join('、', Mandatory.Concat(Optional))}。");
        }

        if (!_entries.TryAdd(parts[0], (parts[1], line)))
        {
            throw new TemplateException(file, line, $"“{parts[0]}”重复。");
        }
    }

    public PaperTemplate Build(IReadOnlyList<TemplateNode> body, int lastLine)
    {
        if (Mandatory.FirstOrDefault(key => !_entries.ContainsKey(key)) is { } missing)
        {
            throw new TemplateException(file, lastLine, $"缺少“{missing}”。");
        }

        var kind = new DocumentKind(
            Text("文书代码")!, Text("名称")!, Text("编号系列"), Items("发给"), Number("份数"), Choice("送达", ("是", true), ("否", false)),
            Items("起算期限"),
            Choice("权利救济", ("无", RemedyClause.None), ("复议诉讼", RemedyClause.ReconsiderationOrSuit), ("权利告知", RemedyClause.RightsNotice)),
            Choice("执法人员", ("不要求", false), ("两名", true)),
            Choice("版式", ("公文", PaperLayout.Letter), ("表格", PaperLayout.Form)),
            Number("模板版本"), Date("启用日期"), Signers());
        return new PaperTemplate(kind, Paths("必填"), Paths("不得早于签发日"), Citations("依据"), Sum(), fields, body);
    }

    private string? Text(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : null;

    private string[] Items(string key) => Text(key)?.Split('、', StringSplitOptions.TrimEntries) ?? [];

    private string[] Paths(string key)
    {
        var paths = Text(key)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return paths.FirstOrDefault(path => !fields.Knows(path)) is { } unknown
            ? throw Error(key, $"字段 {unknown} 未在 field-names.txt 中命名。")
            : paths;
    }

    private int Number(string key) =>
        int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw Error(key, "应是不小于 1 的整数。");

    private DateOnly Date(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Error(key, "日期应写成 2026-01-01。");

    /// <summary>One of the named choices; the first when the entry is absent, except for 送达, where absent means no.</summary>
    private T Choice<T>(string key, params (string Name, T Value)[] choices)
    {
        var text = Text(key) ?? (key == "送达" ? "否" : choices[0].Name);
        var found = choices.Where(choice => choice.Name == text).Take(1).ToList();
        return found.Count == 1 ? found[0].Value : throw Error(key, $"应是{string.Join('、', choices.Select(choice => choice.Name))}之一。");
    }

    private List<string> Signers() =>
    [
        .. Items("签发").Select(name => Posts.All.FirstOrDefault(post => post.Name == name)?.Code
            ?? throw Error("签发", $"没有“{name}”这个岗位；可用：{string.Join('、', Posts.All.Select(post => post.Name))}。")),
    ];

    private List<Citation> Citations(string key)
    {
        var text = Text(key) ?? string.Empty;
        var citations = CitationText.Find(text).ToList();
        return citations.Find(found => found.Citation is null) is { } unknown
            ? throw Error(key, $"《{unknown.Title}》不在法律目录中。")
            : [.. citations.Select(found => found.Citation!)];
    }

    private SumRule? Sum()
    {
        if (Text("合计") is not { } text)
        {
            return null;
        }

        var parts = text.Split('=', StringSplitOptions.TrimEntries);
        var dot = parts.Length == 2 ? parts[1].LastIndexOf('.') : -1;
        return dot > 0 && fields.Knows(parts[0]) && fields.Knows(parts[1])
            ? new SumRule(parts[0], parts[1][..dot], parts[1][(dot + 1)..])
            : throw Error("合计", "应写成“合计字段 = 明细字段”，两者都要命名。");
    }

    private TemplateException Error(string key, string reason) =>
        new(file, _entries.TryGetValue(key, out var entry) ? entry.Line : 1, $"“{key}”{reason}");
}
