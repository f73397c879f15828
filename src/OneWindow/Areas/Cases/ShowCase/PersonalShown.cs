namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Somebody looked at the personal values of a case in full, or took them along.</summary>
/// <param name="Reason">Why, in their words.</param>
/// <param name="What">What was given, in Chinese; null where they were shown on a page.</param>
public sealed record PersonalShown(string Reason, string? What = null);
