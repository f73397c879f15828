using System.Text;
using OneWindow.Testing;

namespace OneWindow.Law.Tests.Statutes;

/// <summary>Reads a comma-separated table of the shared folder, with quoted fields that may hold line ends.</summary>
internal static class SharedTable
{
    /// <summary>The rows below the heading, by column name.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string relative)
    {
        var rows = Rows(File.ReadAllText(SharedData.PathOf(relative))).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (quoted && letter == '"' && index + 1 < text.Length && text[index + 1] == '"')
            {
                field.Append('"');
                index++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (letter is ',' or '\n'))
            {
                row.Add(field.ToString());
                field.Clear();
                if (letter == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (quoted || letter != '\r')
            {
                field.Append(letter);
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            row.Add(field.ToString());
            yield return row;
        }
    }
}
