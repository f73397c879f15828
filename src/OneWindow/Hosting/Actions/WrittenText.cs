using OneWindow.Law.Results;

namespace OneWindow.Hosting.Actions;

/// <summary>Reads what somebody wrote into a field that must not stay empty.</summary>
public static class WrittenText
{
    /// <summary>The most that is kept of one text.</summary>
    public const int Most = 2000;

    /// <summary>The text made fit to be stored, or why it is refused.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="field">The field of the form.</param>
    /// <param name="missing">What to say when nothing is left of it.</param>
    public static Result<string> Read(string? typed, string field, string missing)
    {
        if (TypedText.Clean(typed) is not { } clean)
        {
            return Refusal.Invalid(field, "text-missing", missing);
        }

        return clean.Length > Most ? Refusal.Invalid(field, "text-too-long", $"最多 {Most} 字，现在 {clean.Length} 字。") : clean;
    }
}
