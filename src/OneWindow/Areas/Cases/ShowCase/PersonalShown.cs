namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Somebody looked at the personal values of a case in full.</summary>
/// <param name="Reason">Why, in their words.</param>
public sealed record PersonalShown(string Reason);
