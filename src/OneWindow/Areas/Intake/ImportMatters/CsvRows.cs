using System.Text;

namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>
/// Reads CSV (RFC 4180) as people really make it: comma, tab or semicolon, whichever the heading has most of; line breaks and
/// doubled quotation marks inside quotes; a stray mark inside a bare cell is a mark. Each row knows the line on which it begins.
/// </summary>
internal static class CsvRows
{
    private static readonly char[] Delimiters = [',', '\t', ';'];

    public static IEnumerable<ImportedRow> Read(TextReader reader)
    {
        if (reader.ReadLine() is not { } heading)
        {
            yield break;
        }

        // A byte order mark that the reader left in place would become part of the first heading.
        heading = heading.TrimStart('\uFEFF');
        var delimiter = Delimiters.MaxBy(sign => heading.Count(letter => letter == sign));
        var line = 1;
        for (var text = heading; text is not null; text = reader.ReadLine())
        {
            var began = line;
            var cells = Cells(text, delimiter, () =>
            {
                line++;
                return reader.ReadLine();
            });
            line++;
            if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return new ImportedRow(began, cells);
            }
        }
    }

    /// <summary>The cells of a row; more lines are asked for while a quotation is open.</summary>
    private static List<string> Cells(string text, char delimiter, Func<string?> nextLine)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; ; at++)
        {
            if (at == text.Length)
            {
                if (!quoted || nextLine() is not { } more)
                {
                    cells.Add(cell.ToString());
                    return cells;
                }

                cell.Append('\n');
                (text, at) = (more, -1);
            }
            else if (quoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (text[at] == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (text[at] == delimiter && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(text[at]);
            }
        }
    }
}
