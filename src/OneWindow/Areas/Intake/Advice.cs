using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake;

/// <summary>An advice that was given, kept as it was read out. When facts change a new one is given and this one stays.</summary>
public sealed class Advice
{
    public required Guid Id { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>The day for which it was given.</summary>
    public required DateOnly GivenFor { get; init; }

    public required DateTime GivenAt { get; init; }

    /// <summary>The version of the rules that gave it.</summary>
    public required string RulesVersion { get; init; }

    public required AdviceSnapshot Content { get; init; }
}

/// <summary>An officer's departure from one rule; counted per rule.</summary>
public sealed class OverruledRule
{
    public required Guid Id { get; init; }

    public required MatterId MatterId { get; init; }

    public required ClaimId ClaimId { get; init; }

    public required string RuleId { get; init; }

    public required Channel Recommended { get; init; }

    public required Channel Chosen { get; init; }

    public required string Reason { get; init; }

    public required Staff.Contracts.PersonId By { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A claim type that reading the narrative suggested. Nobody has confirmed it.</summary>
public sealed class SuggestedClaim
{
    public required Guid Id { get; init; }

    public required MatterId MatterId { get; init; }

    public required string Type { get; init; }

    /// <summary>The words that suggested it.</summary>
    public required string Phrase { get; init; }
}
