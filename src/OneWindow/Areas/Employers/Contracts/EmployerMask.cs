using System.Text.RegularExpressions;

namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Takes what an employer is called out of a text that others shall read.</summary>
public static partial class EmployerMask
{
    private const int Shortest = 2;
    private const int WithTrade = 4;

    /// <summary>
    /// The text with 某公司 (某单位) where the employer stands: by its whole name, without place and legal form (云帆软件), by its beginning
    /// alone (云帆). Rather a word too many than one that tells who it is.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Every name, sign and brand; none leaves the text as it is.</param>
    /// <param name="place">The locality, which people leave out of names: 清源市.</param>
    public static string Of(string text, IReadOnlyCollection<string> names, string place)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(place);
        var word = names.Any(name => name.EndsWith("公司", StringComparison.Ordinal)) ? "某公司" : "某单位";
        var bare = place.TrimEnd('市', '县', '区');
        var called = names.SelectMany(name => Called(name, bare)).Where(form => form.Length >= Shortest && form != bare && form != place)
            .Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length);
        var masked = called.Aggregate(text, (left, form) => left.Replace(form, word, StringComparison.Ordinal));
        return LegalForm().Replace(masked, "${word}");
    }

    private static IEnumerable<string> Called(string name, string place)
    {
        yield return name;
        var core = EmployerNames.Core(name);
        yield return core;
        var own = place.Length > 0 && core.StartsWith(place, StringComparison.Ordinal) ? core[place.Length..] : core;
        yield return own;
        for (var length = own.Length - 1; own.Length >= WithTrade && length >= Shortest; length--)
        {
            yield return own[..length];
        }
    }

    // What stood behind the name that was replaced: 某公司有限公司.
    [GeneratedRegex("(?<word>某公司|某单位)(?:股份有限公司|有限责任公司|有限公司|公司|某公司|某单位)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LegalForm();
}
