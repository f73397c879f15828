using System.Text.RegularExpressions;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Tests.Statutes;

/// <summary>The texts of the laws in the shared folder, by title and article.</summary>
internal sealed partial class LawTexts
{
    private readonly Dictionary<(string Law, string Article), string> _texts = [];
    private readonly HashSet<string> _laws = [];

    internal static LawTexts Read()
    {
        var texts = new LawTexts();
        foreach (var row in SharedTable.Read("data/laws/articles.csv"))
        {
            texts._laws.Add(row["law"]);
            texts._texts[(row["law"], row["article"])] = row["text"];
        }

        return texts;
    }

    internal bool Has(Statute statute) => _laws.Contains(statute.Title);

    /// <summary>Why the place does not exist in the text; null where it does.</summary>
    internal string? Fault(Citation citation)
    {
        if (citation.ArticleNumber is not { } article)
        {
            return null;
        }

        if (!_texts.TryGetValue((citation.Statute.Title, $"第{ChineseNumeral.Of(article)}条"), out var text))
        {
            return $"{citation.Full}: 没有这一条";
        }

        var blocks = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var starts = Enumerable.Range(0, blocks.Length).Where(index => !ItemMark().IsMatch(blocks[index])).ToList();
        var paragraph = citation.Paragraph ?? 1;
        if (paragraph > starts.Count)
        {
            return $"{citation.Full}: 只有{starts.Count}款";
        }

        var items = blocks.Skip(starts[paragraph - 1] + 1).TakeWhile(block => ItemMark().IsMatch(block)).Count();
        return citation.Item > items ? $"{citation.Full}: 该款只有{items}项" : null;
    }

    [GeneratedRegex("^[（(][一二三四五六七八九十]+[）)]", RegexOptions.None, 1000)]
    private static partial Regex ItemMark();
}
