using OneWindow.Law.Values;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Which side says something.</summary>
public enum PartySide
{
    /// <summary>劳动者.</summary>
    Worker,

    /// <summary>用人单位.</summary>
    Employer,
}

/// <summary>What a side speaks of.</summary>
public enum StatementSubject
{
    /// <summary>That money was paid, or was not.</summary>
    Payment,

    /// <summary>Whether it is willing to mediate.</summary>
    Mediation,

    /// <summary>Anything else: an answer, material.</summary>
    Other,
}

/// <summary>Something that a party says about a case without coming: it is told, and proves nothing by itself.</summary>
/// <param name="Side">Which side.</param>
/// <param name="About">What it speaks of.</param>
/// <param name="What">What it says, as the time line shows it: 劳动者确认收到款项.</param>
/// <param name="Words">The party's own words; null for none. Numbers of persons in it are masked.</param>
public sealed record PartyStatement(PartySide Side, StatementSubject About, string What, string? Words)
{
    /// <summary>How much was paid; null where nothing was, or nothing was asked.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day of the payment; null where nothing was paid.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>Whether the side is willing; null where that was not asked.</summary>
    public bool? IsWilling { get; init; }

    /// <summary>What came with it, one line each: 交来材料 2 个.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What is kept of it as data.</summary>
    public PartySaid Said => new(Side, About, Amount, PaidOn, IsWilling);
}

/// <summary>What a statement holds besides words, kept as data: forms are filled from it, never from text.</summary>
/// <param name="Side">Which side.</param>
/// <param name="About">What it speaks of.</param>
/// <param name="Amount">How much was paid; null where nothing was, or nothing was asked.</param>
/// <param name="PaidOn">The day of the payment; null where nothing was paid.</param>
/// <param name="IsWilling">Whether the side is willing; null where that was not asked.</param>
public sealed record PartySaid(PartySide Side, StatementSubject About, Money? Amount, DateOnly? PaidOn, bool? IsWilling);
