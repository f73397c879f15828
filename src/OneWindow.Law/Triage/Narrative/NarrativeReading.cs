using OneWindow.Law.Values;

namespace OneWindow.Law.Triage;

/// <summary>What was read in a narrative. Suggestions only: the clerk and the person decide.</summary>
/// <param name="Claims">The claim types suggested, the likeliest first; each type once.</param>
/// <param name="Amounts">The sums of money named, in the order of the text.</param>
/// <param name="Periods">The months named, in the order of the text.</param>
public sealed record NarrativeReading(
    IReadOnlyList<ClaimSuggestion> Claims, IReadOnlyList<AmountMention> Amounts, IReadOnlyList<PeriodMention> Periods)
{
    /// <summary>How many months of pay are spoken of, in the order of the text.</summary>
    public IReadOnlyList<DurationMention> Durations { get; init; } = [];

    /// <summary>How many workers are spoken of, in the order of the text.</summary>
    public IReadOnlyList<PeopleMention> People { get; init; } = [];

    /// <summary>Times that name no month (腊月, 年底), each once: to be asked.</summary>
    public IReadOnlyList<PhraseMention> VagueTimes { get; init; } = [];

    /// <summary>Proof that the person seems to have (打卡记录, 转账), each once: to be asked for.</summary>
    public IReadOnlyList<PhraseMention> Proofs { get; init; } = [];

    /// <summary>The unpaid wages that follow from the words by plain arithmetic; null where they name no sum, or several that do not agree.</summary>
    public SumSuggestion? Wages => SumSuggestion.Of(this);
}

/// <summary>A claim type suggested by words of the text.</summary>
/// <param name="Type">The claim type.</param>
/// <param name="Phrase">The words that suggest it.</param>
/// <param name="Position">Where they begin in the text, in characters from 0.</param>
public sealed record ClaimSuggestion(ClaimType Type, string Phrase, int Position);

/// <summary>A sum of money named in the text.</summary>
/// <param name="Amount">The sum.</param>
/// <param name="Phrase">The words: 每月4600元, 三万二.</param>
/// <param name="Position">Where they begin, in characters from 0.</param>
/// <param name="IsMonthly">Whether it is so much a month.</param>
public sealed record AmountMention(Money Amount, string Phrase, int Position, bool IsMonthly)
{
    /// <summary>Whether it is so much for each person: 每人欠九千块.</summary>
    public bool IsPerPerson { get; init; }

    /// <summary>Whether the words call it the whole: 一共欠.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether the words say that it is owed, or each one's.</summary>
    public bool IsOwed { get; init; }

    /// <summary>Whether it was already paid: 只发了500.</summary>
    public bool IsPaid { get; init; }

    /// <summary>Whether it is only about so much: 两千多.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Whether nothing beside it says that it is other money: 押金, 材料款.</summary>
    public bool IsForPay { get; init; } = true;
}

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

/// <summary>A number of months without saying which.</summary>
/// <param name="Months">How many, from 1.</param>
/// <param name="Phrase">The words: 欠了半年.</param>
/// <param name="Position">Where they begin, in characters from 0.</param>
public sealed record DurationMention(int Months, string Phrase, int Position);

/// <summary>A number of workers.</summary>
/// <param name="Count">How many, from 2.</param>
/// <param name="Phrase">The words: 5个人.</param>
/// <param name="Position">Where they begin, in characters from 0.</param>
public sealed record PeopleMention(int Count, string Phrase, int Position);

/// <summary>Words of the text.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Position">Where they begin, in characters from 0.</param>
public sealed record PhraseMention(string Phrase, int Position);
