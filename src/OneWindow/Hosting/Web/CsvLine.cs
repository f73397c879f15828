namespace OneWindow.Hosting.Web;

/// <summary>Writes a line of a CSV that people open in Excel or WPS.</summary>
public static class CsvLine
{
    /// <summary>
    /// The cells with commas between. Quotation marks are doubled; a cell that a spreadsheet would take for a formula gets an
    /// apostrophe, since anybody can write <c>=cmd|…</c> into a complaint.
    /// </summary>
    public static string Of(params ReadOnlySpan<string?> cells) => string.Join(',', cells.ToArray().Select(Cell));

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\n\r") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
