using System.Text.RegularExpressions;

namespace OneWindow.Law.Statutes;

/// <summary>A statute named in a text, with the place that follows it.</summary>
/// <param name="Title">The title as written between the book marks.</param>
/// <param name="Citation">The place; null where the title is not in <see cref="StatuteRegister"/>.</param>
public sealed record NamedCitation(string Title, Citation? Citation);

/// <summary>Finds citations in the text of a paper: 《劳动保障监察条例》第十八条第一款第（三）项、第二十六条.</summary>
public static partial class CitationText
{
    private static readonly Dictionary<string, int> Numbers =
        Enumerable.Range(1, 1300).ToDictionary(ChineseNumeral.Of, number => number, StringComparer.Ordinal);

    /// <summary>
    /// Every article named after a title, in order; several articles after one title give one result each. A title without
    /// an article is not a citation. An article number outside 1 to 1,300 is passed over.
    /// </summary>
    public static IEnumerable<NamedCitation> Find(string text)
    {
        foreach (Match match in TitleWithPlaces().Matches(text))
        {
            var title = match.Groups["title"].Value;
            var registered = StatuteRegister.FindByTitle(title);
            foreach (Match place in Place().Matches(match.Groups["places"].Value))
            {
                if (Number(place.Groups["article"]) is { } article)
                {
                    yield return new NamedCitation(title, registered is null ? null : new Citation(
                        registered.Statute, article, Number(place.Groups["paragraph"]), Number(place.Groups["item"]), null, registered.Text));
                }
            }
        }
    }

    private static int? Number(Group group) => group.Success && Numbers.TryGetValue(group.Value, out var number) ? number : null;

    [GeneratedRegex(
        @"《(?<title>[^《》]+(〈[^〉]+〉[^《》]*)?)》(?<places>(第[一二三四五六七八九十百千零]+条(之一)?(第[一二三四五六七八九十]+款)?(第[（(][一二三四五六七八九十]+[）)]项)?[、和及或]?)+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitleWithPlaces();

    [GeneratedRegex(
        @"第(?<article>[一二三四五六七八九十百千零]+)条(之一)?(第(?<paragraph>[一二三四五六七八九十]+)款)?(第[（(](?<item>[一二三四五六七八九十]+)[）)]项)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
