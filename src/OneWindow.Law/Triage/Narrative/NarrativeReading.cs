using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>What was read in a narrative. Suggestions only: the clerk and the person decide.</summary>
/// <param name="Claims">The claim types suggested, the likeliest first; each type once.</param>
/// <param name="Amounts">The sums of money named, in the order of the text.</param>
/// <param name="Periods">The months named, in the order of the text.</param>
public sealed record NarrativeReading(
    IReadOnlyList<ClaimSuggestion> Claims, IReadOnlyList<AmountMention> Amounts, IReadOnlyList<PeriodMention> Periods);

/// <summary>A claim type suggested by words of the text.</summary>
/// <param name="Type">The claim type.</param>
/// <param name="Phrase">The words that suggest it.</param>
/// <param name="Position">Where they begin in the text, in characters from 0.</param>
public sealed record ClaimSuggestion(ClaimType Type, string Phrase, int Position);

/// <summary>A sum of money named in the text.</summary>
/// <param name="Amount">The sum.</param>
/// <param name="Phrase">The words: 每月4600元, 30万.</param>
/// <param name="Position">Where they begin, in characters from 0.</param>
/// <param name="IsMonthly">Whether it is so much a month.</param>
public sealed record AmountMention(Money Amount, string Phrase, int Position, bool IsMonthly);

/// <summary>Months named in the text.</summary>
/// <param name="From">The first day of the first month.</param>
/// <param name="To">The last day of the last month, inclusive.</param>
/// <param name="Phrase">The words: 7月、8月、9月.</param>
/// <param name="Position">Where they begin, in characters from 0.</param>
public sealed record PeriodMention(DateOnly From, DateOnly To, string Phrase, int Position)
{
    /// <summary>How many whole months lie between, both ends included.</summary>
    public int Months => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;
}
