using System.Text.RegularExpressions;
using OneWindow.Tests.Architecture;

namespace OneWindow.Tests.Docs;

/// <summary>docs/requirements.md claims nothing that no test shows.</summary>
public sealed partial class RequirementsTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "docs");

    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadAllLines(Path.Combine(Folder, "requirements.md"))
            .Where(line => Row().IsMatch(line))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_requirement_stands_there_once()
    {
        string[] expected = [.. Ids('Z', 18), .. Ids('N', 19), .. Ids('S', 16), .. Ids('W', 14)];

        Assert.Equal(expected, Rows.Select(row => row[0]));
    }

    [Fact]
    public void A_state_is_one_of_three() =>
        Assert.All(Rows, row => Assert.Contains(row[2], (string[])["shown", "partly", "not yet"]));

    [Fact]
    public void What_is_shown_links_to_a_test_that_exists()
    {
        Assert.All(Rows.Where(row => row[2] is "shown" or "partly"), row =>
        {
            var links = Link().Matches(row[4]).Select(link => link.Groups["path"].Value).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link =>
            {
                Assert.StartsWith("../tests/", link, StringComparison.Ordinal);
                Assert.True(File.Exists(Path.GetFullPath(Path.Combine(Folder, link))), $"{row[0]} links to {link}, which does not exist");
            });
        });
    }

    private static IEnumerable<string> Ids(char prefix, int count) => Enumerable.Range(1, count).Select(number => $"{prefix}{number}");

    [GeneratedRegex(@"^\| [ZNSW]\d+ \|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
