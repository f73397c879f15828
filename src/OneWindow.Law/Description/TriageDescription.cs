using OneWindow.Law.Triage;

namespace OneWindow.Law.Description;

/// <summary>The rules by which triage advises, and the table of claims.</summary>
/// <param name="Rules">The rules in the order in which they are tested.</param>
/// <param name="ClaimTypes">The claim types, by row.</param>
public sealed record TriageDescription(IReadOnlyList<RuleDescription> Rules, IReadOnlyList<ClaimTypeDescription> ClaimTypes);

/// <summary>A rule of triage.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Name">Its short Chinese name.</param>
/// <param name="Group">When it is tested.</param>
/// <param name="InForceFrom">The first day on which it is applied.</param>
/// <param name="InForceTo">The last; null while no end is known.</param>
public sealed record RuleDescription(string Id, string Name, RuleGroup Group, DateOnly InForceFrom, DateOnly? InForceTo)
{
    /// <summary>The conditions; all must hold.</summary>
    public required IReadOnlyList<ConditionDescription> Conditions { get; init; }

    /// <summary>Whether it ends the claim.</summary>
    public required bool Stops { get; init; }

    /// <summary>The channels it recommends.</summary>
    public required IReadOnlyList<Named> Recommends { get; init; }

    /// <summary>The channels it offers besides.</summary>
    public required IReadOnlyList<Named> Offers { get; init; }

    /// <summary>The channels it closes.</summary>
    public required IReadOnlyList<Named> Bars { get; init; }

    /// <summary>Whether it starts the emergency procedure.</summary>
    public required bool StartsEmergency { get; init; }

    /// <summary>Whether it sends the claim to the triage room.</summary>
    public required bool GoesToTriageRoom { get; init; }

    /// <summary>The rows of the claim types it concerns; null for every one.</summary>
    public required IReadOnlyList<int>? Rows { get; init; }

    /// <summary>The reason shown when it fires.</summary>
    public required string Sentence { get; init; }

    /// <summary>What would follow, shown when it nearly fires.</summary>
    public required string Consequence { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<CitationDescription> Basis { get; init; }
}

/// <summary>A condition of a rule or ruling.</summary>
/// <param name="Name">What holds when it is true.</param>
/// <param name="Ask">The question while it is unknown; empty for a reading.</param>
/// <param name="IsReading">Whether the locality chose it, so that no fact would change it.</param>
public sealed record ConditionDescription(string Name, string Ask, bool IsReading);

/// <summary>One row of the table of claims.</summary>
/// <param name="Row">The row, 1 to 50.</param>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">The official Chinese name.</param>
/// <param name="PlainWords">How a worker would say it.</param>
/// <param name="Group">The heading it is listed under.</param>
/// <param name="Nature">What it is in law.</param>
public sealed record ClaimTypeDescription(int Row, string Code, string Name, string PlainWords, string Group, ClaimNature Nature)
{
    /// <summary>The verdicts of the five main channels while nothing else is known.</summary>
    public required IReadOnlyList<VerdictDescription> Verdicts { get; init; }

    /// <summary>Rulings that replace a verdict.</summary>
    public required IReadOnlyList<RulingDescription> Rulings { get; init; }

    /// <summary>The questions to ask.</summary>
    public required IReadOnlyList<string> Asks { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<CitationDescription> Basis { get; init; }
}

/// <summary>What the table says of a channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record VerdictDescription(Named Channel, Verdict Verdict);

/// <summary>A verdict that replaces the one of the row.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="When">The condition; null for always.</param>
/// <param name="Note">The reason.</param>
/// <param name="Basis">The articles; empty where the row's own suffice.</param>
public sealed record RulingDescription(
    Named Channel, Verdict Verdict, ConditionDescription? When, string Note, IReadOnlyList<CitationDescription> Basis);
