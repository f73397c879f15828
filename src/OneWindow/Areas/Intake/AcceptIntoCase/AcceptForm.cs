namespace OneWindow.Areas.Intake.AcceptIntoCase;

/// <summary>The form that hands claims over, as it comes from the page.</summary>
public sealed class AcceptForm
{
    private const string Prefix = "Form.";

    public long Version { get; set; }

    public string? Unit { get; set; }

    /// <summary>The opening facts as typed, by their codes, which are lower case where the form's own fields are not.</summary>
    public static Dictionary<string, string> Asked(IFormCollection form) => form
        .Where(entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal) && entry.Key.Length > Prefix.Length && char.IsAsciiLetterLower(entry.Key[Prefix.Length]))
        .ToDictionary(entry => entry.Key[Prefix.Length..], entry => entry.Value.ToString(), StringComparer.Ordinal);
}
