using OneWindow.Law.Statutes;

namespace OneWindow.Law.Triage;

/// <summary>Why a channel is recommended, allowed or barred.</summary>
/// <param name="RuleId">The rule (J-08) or row of the table that says so.</param>
/// <param name="Sentence">One Chinese sentence ready to be shown.</param>
/// <param name="Facts">The facts it rests on, in the person's words where there are some.</param>
/// <param name="Basis">The articles.</param>
public sealed record Reason(string RuleId, string Sentence, IReadOnlyList<string> Facts, IReadOnlyList<Citation> Basis);

/// <summary>A rule that did not fire for the want of one fact.</summary>
/// <param name="RuleId">The rule or row.</param>
/// <param name="Missing">The condition that failed or is unknown.</param>
/// <param name="IsUnknown">Whether the fact is missing rather than contrary: then <see cref="Condition.Ask"/> should be asked.</param>
/// <param name="Sentence">What would change, one Chinese sentence: 若用工所在地不在本辖区，监察不能受理….</param>
/// <param name="Basis">The articles.</param>
public sealed record NearMiss(
    string RuleId, Condition Missing, bool IsUnknown, string Sentence, IReadOnlyList<Citation> Basis);
