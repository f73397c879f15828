using System.Text;

namespace OneWindow.Law.Identifiers;

/// <summary>What people type for an identifier, brought to one form.</summary>
internal static class WrittenText
{
    /// <summary>
    /// Full-width letters, digits and signs become half-width, letters upper case, and white space and invisible characters (which pasted
    /// numbers carry) are dropped. Null is the empty text.
    /// </summary>
    internal static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var character in text ?? string.Empty)
        {
            var half = character is >= '！' and <= '～' ? (char)(character - 0xFEE0) : character;
            if (!char.IsWhiteSpace(half) && !char.IsControl(half) && half is not ('\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\uFEFF'))
            {
                plain.Append(char.ToUpperInvariant(half));
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether the text is digits 0–9 only, and not empty.</summary>
    internal static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
