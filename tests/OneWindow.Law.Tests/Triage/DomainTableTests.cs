using System.Text.RegularExpressions;
using OneWindow.Law.Triage;
using OneWindow.Testing;

namespace OneWindow.Law.Tests.Triage;

/// <summary>Holds the declaration against the table of the domain notes, row by row, where they are present.</summary>
public partial class DomainTableTests
{
    /// <summary>Cells whose letter holds only under the words beside it; until that is known the declaration says another.</summary>
    private static readonly Dictionary<(int Row, int Column), string> UnderACondition = new()
    {
        [(8, 2)] = "P only once the hours are disputed: a ruling of the row",
        [(11, 0)] = "A only while the sum is not disputed: a ruling of the row",
        [(18, 0)] = "P is of supervision, which is a channel of its own",
        [(31, 0)] = "P only for the unpaid wages of these workers: a ruling of the row",
        [(46, 2)] = "P only for a dismissal or loss of pay that follows: a ruling of the row",
        [(42, 0)] = "X for establishment staff, A for staff under labour contract: a ruling",
    };

    [SharedDataFact]
    public void Every_row_of_the_notes_is_declared_and_says_what_they_say()
    {
        var rows = Row().Matches(File.ReadAllText(SharedData.PathOf("domain/jurisdiction.md")));
        var wrong = new List<string>();
        foreach (Match row in rows)
        {
            var number = int.Parse(row.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture);
            var cells = row.Value.Split('|').Skip(3).Take(4).Select(cell => cell.Trim()).ToList();
            for (var column = 0; column < cells.Count; column++)
            {
                var letters = Letter().Matches(cells[column]).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
                var said = LetterOf(ClaimTypes.OfRow(number).VerdictOn(VerdictRow.Columns[column]));
                if (letters.Count > 0 && !letters.Contains(said) && !UnderACondition.ContainsKey((number, column)))
                {
                    wrong.Add($"row {number}, column {column}: “{cells[column]}” against {said}");
                }
            }
        }

        Assert.Equal(48, rows.Count);
        Assert.Empty(wrong);
    }

    [SharedDataFact]
    public void Every_rule_of_the_notes_is_declared()
    {
        var named = RuleId().Matches(File.ReadAllText(SharedData.PathOf("domain/jurisdiction.md"))).Select(match => match.Groups["id"].Value).Distinct().ToList();

        Assert.Equal(15, named.Count);
        Assert.All(named, id => Assert.Contains(TriageDesk.Rules, rule => rule.Id.StartsWith(id, StringComparison.Ordinal)));
    }

    private static string LetterOf(Verdict verdict) => verdict switch
    {
        Verdict.Primary => "P",
        Verdict.Allowed => "A",
        Verdict.Barred => "X",
        _ => "-",
    };

    [GeneratedRegex(@"^\| (?<row>[0-9]{1,2}) \|(?:[^|\n]*\|){8}$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![A-Za-z])[PAX](?![A-Za-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^\| (?<id>J-[0-9]{2}) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex RuleId();
}
