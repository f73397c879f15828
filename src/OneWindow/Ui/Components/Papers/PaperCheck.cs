namespace OneWindow.Ui.Components.Papers;

/// <summary>A check before signing.</summary>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Text">What was checked, and what is missing.</param>
/// <param name="Href">Where it can be mended; null for none.</param>
public sealed record PaperCheck(bool Passed, string Text, string? Href = null);
