using OneWindow.Law.Statutes;

namespace OneWindow.Law.Triage;

/// <summary>Limitation in plain words; it is explained and never bars arbitration.</summary>
/// <param name="ArbitrationLastDay">The last day on which to apply for arbitration, inclusive; null where no limit runs or facts are missing.</param>
/// <param name="ArbitrationLapsed">Whether it has passed; null where unknown.</param>
/// <param name="InspectionLastDay">The last day on which to complain to inspection, inclusive; null where the act goes on or facts are missing.</param>
/// <param name="Sentences">The explanation, Chinese sentences.</param>
/// <param name="Basis">The articles.</param>
public sealed record LimitationAdvice(
    DateOnly? ArbitrationLastDay,
    bool? ArbitrationLapsed,
    DateOnly? InspectionLastDay,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<Citation> Basis);

/// <summary>Claims that go into one application.</summary>
/// <param name="Channel">The channel recommended to all of them.</param>
/// <param name="Employer">The employer; null where unknown.</param>
/// <param name="Claims">The claims' positions in the matter, from 0.</param>
/// <param name="Sentence">What this body will and will not decide, for the person.</param>
public sealed record ApplicationGroup(Channel Channel, string? Employer, IReadOnlyList<int> Claims, string Sentence);

/// <summary>A promise or effect that a fact brings: same-day acceptance, the green lane and the like.</summary>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese name.</param>
/// <param name="Sentence">What it means, for the person and the clerk.</param>
/// <param name="Basis">The articles.</param>
public sealed record Effect(string Code, string Name, string Sentence, IReadOnlyList<Citation> Basis);

/// <summary>Somebody who must pay in a construction project, and when.</summary>
/// <param name="Order">The place in the order of evaluation, from 1.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Liable">Who pays.</param>
/// <param name="IsUnknown">Whether the fact is still to be asked.</param>
/// <param name="Basis">The article.</param>
public sealed record LiableParty(int Order, string Fact, string Liable, bool IsUnknown, Citation Basis);

/// <summary>Where a matter must go when this hall's area does not cover it.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="InArea">Whether it may be handled here; null where unknown.</param>
/// <param name="Sentence">Which authority or commission is competent, and why.</param>
/// <param name="Basis">The article.</param>
public sealed record TerritoryAdvice(Channel Channel, bool? InArea, string Sentence, IReadOnlyList<Citation> Basis);

/// <summary>The criminal line: whether non-payment of wages must be handed to the police.</summary>
/// <param name="Suspected">True when every element is met; false when one fails; null while facts are missing.</param>
/// <param name="Elements">Each element with how it stands.</param>
/// <param name="Basis">The articles.</param>
public sealed record CriminalLineAdvice(
    bool? Suspected, IReadOnlyList<(string Element, bool? Holds)> Elements, IReadOnlyList<Citation> Basis);
