using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Identifiers;
using NumberFormat = OneWindow.Data.Numbers.NumberFormat;

namespace OneWindow.Areas.Search.Contracts;

/// <summary>Reads what was typed into the search: words, the short form of an official number, or a person's number.</summary>
public sealed partial class SearchReader(Profile profile)
{
    /// <summary>Longer than any name or number; the rest of what was pasted is left out.</summary>
    private const int Longest = 100;

    /// <summary>A number typed without its year is looked for in this year and so many before it.</summary>
    private const int YearsBefore = 5;

    /// <summary>Reads it; empty text gives empty words.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="today">A number without a year is looked for in this day's year and five before it.</param>
    public SearchText Read(string? typed, DateOnly today)
    {
        var words = TypedText.Cut(TypedText.Clean(typed) ?? string.Empty, Longest).Normalize(NormalizationForm.FormKC).Trim();
        return PersonalNumberOf(words) is { } number
            ? new SearchText(string.Empty, [], number)
            : new SearchText(words, [.. NumbersOf(words, today).Distinct(StringComparer.Ordinal)], null);
    }

    private static PersonalNumber? PersonalNumberOf(string words)
    {
        if (CitizenIdNumber.Parse(words).TryGet(out var identity, out _))
        {
            return new PersonalNumber(PersonalNumberKind.IdentityNumber, identity.Value, identity.Masked);
        }

        // Hotlines are nobody's, and short numbers are those of records.
        return Telephone.Parse(words).TryGet(out var telephone, out _) && telephone.Kind != TelephoneKind.Hotline && telephone.Value.Length >= 11
            ? new PersonalNumber(PersonalNumberKind.Telephone, telephone.Value, telephone.Masked)
            : null;
    }

    private IEnumerable<string> NumbersOf(string words, DateOnly today)
    {
        if (words.Contains('号', StringComparison.Ordinal) || words.Contains('字', StringComparison.Ordinal))
        {
            yield return Brackets().Replace(words.Replace(" ", string.Empty, StringComparison.Ordinal), "〔${year}〕");
        }

        if (Short().Match(words) is not { Success: true } match || !int.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number))
        {
            yield break;
        }

        var years = match.Groups["year"] is { Success: true } year
            ? [int.Parse(year.ValueSpan, CultureInfo.InvariantCulture)]
            : Enumerable.Range(0, YearsBefore + 1).Select(back => today.Year - back);
        foreach (var one in years)
        {
            foreach (var format in profile.Numbers)
            {
                yield return NumberFormat.Write(format.Format, one, number);
            }
        }
    }

    // 〔2026〕, and what people type instead of it.
    [GeneratedRegex(@"[\[(【〔{﹝](?<year>\d{4})[\])】〕}﹞]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    // 4431, 4431号, 2026-4431, 〔2026〕4431, 2026 第12号.
    [GeneratedRegex(@"\A(?:[\[(【〔{﹝]?(?<year>20\d{2})[\])】〕}﹞年\s\-—/]+)?第?(?<number>\d{1,8})号?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Short();
}
