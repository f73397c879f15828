using OneWindow.Law.Statutes;
using OneWindow.Testing;

namespace OneWindow.Tests.Documents;

/// <summary>The article numbers of each statute whose text stands in the shared folder.</summary>
internal static class LawTexts
{
    /// <summary>A record begins with law, version and article; the lines of its text that follow have no such beginning.</summary>
    public static Dictionary<string, HashSet<int>> Articles()
    {
        var numbers = Enumerable.Range(1, 1300).ToDictionary(number => $"第{ChineseNumeral.Of(number)}条", number => number, StringComparer.Ordinal);
        return File.ReadLines(SharedData.PathOf("data/laws/articles.csv"))
            .Select(line => line.Split(',', 4))
            .Where(columns => columns.Length == 4 && numbers.ContainsKey(columns[2]))
            .GroupBy(columns => columns[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(columns => numbers[columns[2]]).ToHashSet(), StringComparer.Ordinal);
    }
}
