namespace OneWindow.Law.Triage;

/// <summary>
/// Reads a worker's own words by plain lists of phrases, so that every suggestion can be shown with the words it rests on.
/// It pre-selects and never decides.
/// </summary>
public static class NarrativeReader
{
    /// <summary>Words without which 工地 or 农民工 says nothing of unpaid wages.</summary>
    private static readonly IReadOnlyList<string> PayWords = ["工资", "薪", "血汗钱", "血汉钱", "工钱", "劳务费", "辛苦钱", "报酬", "生活费"];

    private static readonly IReadOnlyList<ClaimType> SpecialWages = [PayClaims.ConstructionWages, PayClaims.MigrantWages];

    /// <summary>Suggests claim types, sums, months, numbers of workers, and what is still to be asked.</summary>
    /// <param name="text">The narrative.</param>
    /// <param name="toldOn">The day on which it was told: a month without a year is the latest such month not after it.</param>
    public static NarrativeReading Suggest(string text, DateOnly toldOn)
    {
        var plain = WithPlainDigits(text);
        var amounts = AmountReader.Read(plain).Select(amount => amount with { Phrase = text.Substring(amount.Position, amount.Phrase.Length) }).ToList();
        return new(ClaimsOrDebt(text, amounts), amounts, [.. MonthReader.Periods(plain, toldOn)])
        {
            Durations = [.. MonthReader.Durations(plain)],
            People = [.. PeopleReader.Read(plain)],
            VagueTimes = WordReader.VagueTimes(text),
            Proofs = WordReader.Proofs(text),
        };
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

    /// <summary>Who says only that money is owed to each of them, at a window for workers, most likely speaks of wages.</summary>
    private static List<ClaimSuggestion> ClaimsOrDebt(string text, List<AmountMention> amounts) => Claims(text) is { Count: > 0 } read
        ? read
        : [.. amounts.Where(amount => amount is { IsOwed: true, IsForPay: true }).Take(1).Select(amount => new ClaimSuggestion(PayClaims.WageArrears, amount.Phrase, amount.Position))];

    /// <summary>没给工资条 is not 没给工资.</summary>
    private static int PositionOf(string word, string text)
    {
        var position = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (position >= 0 && word.EndsWith("工资", StringComparison.Ordinal) && position + word.Length < text.Length && text[position + word.Length] is '条' or '表' or '单')
        {
            position = text.IndexOf(word, position + 1, StringComparison.OrdinalIgnoreCase);
        }

        return position;
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
            .Select(word => (Word: word, Position: PositionOf(word, text)))
            .Where(hit => hit.Position >= 0)
            .OrderBy(hit => hit.Position)
            .ThenByDescending(hit => hit.Word.Length)
            .ToList();
        return hits.Count > 0 ? new(type, hits[0].Word, hits[0].Position)
            : type == PayClaims.WageArrears && WordReader.UnpaidWages(text) is { } unpaid ? new(type, unpaid.Phrase, unpaid.Position)
            : null;
    }
}
