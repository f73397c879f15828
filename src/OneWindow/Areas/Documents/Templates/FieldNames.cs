using System.Text.RegularExpressions;

namespace OneWindow.Areas.Documents.Templates;

/// <summary>The Chinese name of every blank, so that a gap reads 改正期限 and never <c>correction.due</c>.</summary>
public sealed partial class FieldNames
{
    private const string AtSigningMark = "@签发时";
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _atSigning = new(StringComparer.Ordinal);

    /// <summary>Whether a template may use the path.</summary>
    public bool Knows(string path) => _names.ContainsKey(path);

    public string NameOf(string path) => _names[path];

    /// <summary>Whether the value is given only when the paper is signed (number, date of issue).</summary>
    public bool IsGivenAtSigning(string path) => _atSigning.Contains(path);

    /// <summary>Reads lines of the form <c>path = 名称</c>, with <c>@签发时</c> behind those given at signing.</summary>
    /// <exception cref="TemplateException">A line has another form, or a path is named twice.</exception>
    public static FieldNames Parse(string file, string text)
    {
        var fields = new FieldNames();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !Path().IsMatch(parts[0]) || parts[1].Length == 0)
            {
                throw new TemplateException(file, number, $"应写成“字段 = 名称”，实际是“{line}”。");
            }

            var name = parts[1].Replace(AtSigningMark, string.Empty, StringComparison.Ordinal).Trim();
            if (!fields._names.TryAdd(parts[0], name))
            {
                throw new TemplateException(file, number, $"字段 {parts[0]} 重复。");
            }

            if (parts[1].Contains(AtSigningMark, StringComparison.Ordinal))
            {
                fields._atSigning.Add(parts[0]);
            }
        }

        return fields;
    }

    [GeneratedRegex(@"^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Path();
}
