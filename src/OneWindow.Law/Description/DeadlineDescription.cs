using OneWindow.Law.Clocks;

namespace OneWindow.Law.Description;

/// <summary>A time limit.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Basis">The article.</param>
public sealed record DeadlineDescription(string Code, string Name, CitationDescription Basis)
{
    /// <summary>The length as pages write it: 60 个工作日, or 文书写明的日期.</summary>
    public required string LengthText { get; init; }

    /// <summary>How many units; null where a paper writes the day.</summary>
    public required int? Length { get; init; }

    /// <summary>In what it is counted; null where a paper writes the day.</summary>
    public required PeriodUnit? Unit { get; init; }

    /// <summary>The counting rules in the order of their use.</summary>
    public required IReadOnlyList<CountingRuleDescription> Counting { get; init; }

    /// <summary>How it may be extended; null where the law knows no extension.</summary>
    public required ExtensionDescription? Extension { get; init; }

    /// <summary>Why it may be suspended.</summary>
    public required IReadOnlyList<GroundDescription> Suspensions { get; init; }

    /// <summary>Why it is counted anew.</summary>
    public required IReadOnlyList<GroundDescription> Restarts { get; init; }

    /// <summary>The stricter promise of the locality, as pages write it; null for none.</summary>
    public required string? ServiceNorm { get; init; }

    /// <summary>The light turns yellow when this many units are left, or fewer.</summary>
    public required int YellowAt { get; init; }

    /// <summary>What follows when it lapses.</summary>
    public required ExpiryConsequence OnExpiry { get; init; }

    /// <summary>Whose it is.</summary>
    public required DeadlineHolder Whose { get; init; }

    /// <summary>A sentence shown with it; null for none.</summary>
    public required string? Note { get; init; }

    /// <summary>What in the procedure starts it: names of steps, of the opening, of the service of a paper.</summary>
    public required IReadOnlyList<string> StartedBy { get; init; }

    /// <summary>The steps that stop it.</summary>
    public required IReadOnlyList<Named> StoppedBy { get; init; }
}

/// <summary>A rule for counting.</summary>
/// <param name="Code">K-01.</param>
/// <param name="Text">The rule in Chinese.</param>
/// <param name="Basis">The article; null where it rests on practice.</param>
public sealed record CountingRuleDescription(string Code, string Text, CitationDescription? Basis);

/// <summary>How a time limit may be extended.</summary>
/// <param name="Longest">The most that one extension may add; null where the statute gives no number.</param>
/// <param name="Approver">The post that approves.</param>
/// <param name="AtMost">How many times.</param>
/// <param name="Basis">The article.</param>
public sealed record ExtensionDescription(string? Longest, Named Approver, int AtMost, CitationDescription Basis);

/// <summary>A ground for suspending or restarting.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">The ground in Chinese.</param>
/// <param name="Basis">The article.</param>
public sealed record GroundDescription(string Code, string Name, CitationDescription Basis);
