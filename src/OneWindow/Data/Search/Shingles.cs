using System.Text;

namespace OneWindow.Data.Search;

/// <summary>
/// Cuts text into overlapping pairs of characters: 清源建筑 gives 清源, 源建, 建筑. So any two characters of a name find it by
/// index, without a dictionary of words.
/// </summary>
public static class Shingles
{
    private static readonly HashSet<string> OfLegalForms = [.. Of("股份有限公司"), .. Of("有限责任公司")];

    /// <summary>
    /// The different pairs of a text, in their order. Widths and letter case are brought together, spaces and punctuation
    /// dropped; a text of one character has none.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runes = Signs(text);
        return [.. runes.Zip(runes.Skip(1), (left, right) => $"{left}{right}").Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The pairs by which a text is looked for: without those of legal forms, which nearly every employer has. They tell nobody apart, and reading how
    /// often they occur takes longer than all the others. A text that is nothing else keeps them.
    /// </summary>
    public static IReadOnlyList<string> Asked(string text)
    {
        var pairs = Of(text);
        var telling = pairs.Where(pair => !OfLegalForms.Contains(pair)).ToList();
        return telling.Count > 0 ? telling : pairs;
    }

    /// <summary>The letters and digits of a text in one way of writing: half width, small, without spaces and punctuation.</summary>
    public static IReadOnlyList<Rune> Signs(string text) =>
    [
        .. WellFormed(text).Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(Rune.ToLowerInvariant),
    ];

    /// <summary>Half a surrogate pair, which some forms send, and U+FFFE cannot be normalised.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE));
}
