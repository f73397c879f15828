using OneWindow.Areas.Intake.Contracts;

namespace OneWindow.Areas.Intake;

/// <summary>The text of an advice: enough to print it again years later, whatever the rules have become.</summary>
/// <param name="Claims">One for each claim, in their order.</param>
/// <param name="Applications">What goes into one application together.</param>
/// <param name="Emergency">Why the emergency procedure starts beside everything else; null when it does not.</param>
/// <param name="Promises">Same-day classes and the green lane, one sentence each.</param>
/// <param name="Territory">Where each competent body is.</param>
public sealed record AdviceSnapshot(
    IReadOnlyList<ClaimAdviceText> Claims, IReadOnlyList<string> Applications, string? Emergency,
    IReadOnlyList<string> Promises, IReadOnlyList<string> Territory);
