using System.Text;

namespace OneWindow.Hosting.Actions;

/// <summary>What people, forms and other systems send as text, made fit to be stored.</summary>
public static class TypedText
{
    /// <summary>
    /// The text without space around it, or null where nothing is left. Signs that no database keeps or no page shows go:
    /// control characters other than line breaks and tabs, and halves of surrogate pairs.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF)))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Trim() is { Length: > 0 } clean ? clean : null;
    }

    /// <summary>The beginning of a text: at most so many characters, and never half of one.</summary>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
