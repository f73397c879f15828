using System.Globalization;
using System.Text.RegularExpressions;
using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>
/// Reads a worker's own words by plain lists of phrases, so that every suggestion can be shown with the words it rests on.
/// It pre-selects and never decides.
/// </summary>
public static partial class NarrativeReader
{
    /// <summary>Words without which 工地 or 农民工 says nothing of unpaid wages.</summary>
    private static readonly IReadOnlyList<string> PayWords = ["工资", "薪", "血汗钱", "血汉钱", "工钱", "劳务费", "辛苦钱", "报酬", "生活费"];

    private static readonly IReadOnlyList<ClaimType> SpecialWages = [PayClaims.ConstructionWages, PayClaims.MigrantWages];

    /// <summary>Suggests claim types, sums and months.</summary>
    /// <param name="text">The narrative.</param>
    /// <param name="toldOn">The day on which it was told: a month without a year is the latest such month not after it.</param>
    public static NarrativeReading Suggest(string text, DateOnly toldOn)
    {
        var plain = WithPlainDigits(text);
        return new(Claims(text), [.. Amounts(plain)], [.. Periods(plain, toldOn)]);
    }

    /// <summary>Full-width digits as people type them on a phone become plain ones; every position stays.</summary>
    private static string WithPlainDigits(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        for (var index = 0; index < letters.Length; index++)
        {
            var letter = source[index];
            letters[index] = letter is >= '０' and <= '９' ? (char)(letter - '０' + '0') : letter;
        }
    });

    private static List<ClaimSuggestion> Claims(string text)
    {
        var speaksOfPay = PayWords.Any(word => text.Contains(word, StringComparison.Ordinal));
        var found = ClaimTypes.All
            .Select(type => First(type, text))
            .OfType<ClaimSuggestion>()
            .Where(suggestion => speaksOfPay || !SpecialWages.Contains(suggestion.Type))
            .ToList();

        // The special wage claim takes the place of the general one: the same money is not claimed twice.
        if (found.Any(suggestion => suggestion.Type == PayClaims.ConstructionWages))
        {
            found.RemoveAll(suggestion => suggestion.Type == PayClaims.MigrantWages);
        }

        if (found.Any(suggestion => SpecialWages.Contains(suggestion.Type)))
        {
            found.RemoveAll(suggestion => suggestion.Type == PayClaims.WageArrears);
        }

        return [.. found.OrderBy(Weight).ThenBy(suggestion => suggestion.Position)];
    }

    /// <summary>Wages first, since most people come for them; what sends a matter elsewhere before the rest.</summary>
    private static int Weight(ClaimSuggestion suggestion) => suggestion.Type switch
    {
        _ when SpecialWages.Contains(suggestion.Type) => 0,
        _ when suggestion.Type == PayClaims.WageArrears => 0,
        _ when suggestion.Type.Nature == ClaimNature.Outside => 1,
        _ => 2,
    };

    private static ClaimSuggestion? First(ClaimType type, string text)
    {
        var hits = type.Keywords
            .Select(word => (Word: word, Position: text.IndexOf(word, StringComparison.OrdinalIgnoreCase)))
            .Where(hit => hit.Position >= 0)
            .OrderBy(hit => hit.Position)
            .ThenByDescending(hit => hit.Word.Length)
            .ToList();
        return hits.Count == 0 ? null : new(type, hits[0].Word, hits[0].Position);
    }

    private static IEnumerable<AmountMention> Amounts(string text)
    {
        foreach (Match match in AmountPattern().Matches(text))
        {
            var number = decimal.Parse(match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var factor = match.Groups["factor"].Value switch
            {
                "万" => 10_000m,
                "千" => 1_000m,
                _ => 1m,
            };
            var yuan = decimal.Round(number * factor, 2);
            yield return new(Money.FromYuan(yuan), match.Value, match.Index, match.Groups["monthly"].Success);
        }
    }

    private static IEnumerable<PeriodMention> Periods(string text, DateOnly toldOn)
    {
        foreach (Match match in PeriodPattern().Matches(text))
        {
            var lastMonth = Number(match.Groups["to"].Success ? match.Groups["to"] : match.Groups["more"].Success ? match.Groups["more"] : match.Groups["from"]);
            var firstMonth = Number(match.Groups["from"]);
            if (firstMonth is < 1 or > 12 || lastMonth is < 1 or > 12)
            {
                continue;
            }

            var lastYear = match.Groups["toYear"].Success ? Number(match.Groups["toYear"])
                : match.Groups["year"].Success ? Number(match.Groups["year"]) + (lastMonth < firstMonth ? 1 : 0)
                : lastMonth <= toldOn.Month ? toldOn.Year : toldOn.Year - 1;
            var firstYear = match.Groups["year"].Success ? Number(match.Groups["year"]) : firstMonth <= lastMonth ? lastYear : lastYear - 1;
            var to = new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth));
            var from = new DateOnly(firstYear, firstMonth, 1);
            if (from <= to)
            {
                yield return new(from, to, match.Value, match.Index);
            }
        }
    }

    /// <summary>The number of a group; of its last capture where it repeats (7月、8月、9月 ends in September).</summary>
    private static int Number(Group group) => int.Parse(group.Captures[^1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<monthly>每月|每个月|月薪|月工资)?(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]{1,12}(?:\.[0-9]{1,4})?)(?:多|余)?(?:(?<factor>[万千])(?:多|余)?元?|元|块)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AmountPattern();

    [GeneratedRegex(@"(?:(?<year>20[0-9]{2})年)?(?<from>[0-9]{1,2})(?:月份?|(?=、[0-9]{1,2}(?:、[0-9]{1,2})*月))(?:(?:至|到|—|–|-|~)(?:(?<toYear>20[0-9]{2})年)?(?<to>[0-9]{1,2})月份?|(?:(?:、|，|和)(?<more>[0-9]{1,2})(?:月份?|(?=、[0-9])))+)?(?![0-9]|[0-9]{0,2}[日号])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PeriodPattern();
}
