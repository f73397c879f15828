using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OneWindow.Ui.Assets;

namespace OneWindow.Tests.Hosting.Statements;

/// <summary>Sees to it that the small style sheet of the public pages has whatever they use of the large one.</summary>
internal sealed partial class FewStyles
{
    private readonly HashSet<string> _large;
    private readonly HashSet<string> _small;
    private readonly string _sheet;

    public FewStyles()
    {
        var assets = new ClientAssets(ClientAssets.BesideTheExecutable);
        (_large, _small, _sheet) = (ClassesOf(assets, assets.Styles), ClassesOf(assets, assets.PortalStyles), assets.PortalStyles);
    }

    /// <summary>How many pages had the small sheet.</summary>
    public int Pages { get; private set; }

    /// <summary>Classes of such pages for which the large sheet has rules and the small one none, each with a page.</summary>
    public Dictionary<string, string> Missing { get; } = new(StringComparer.Ordinal);

    public void Look(string address, IDocument page)
    {
        if (page.QuerySelector($"link[rel=stylesheet][href='{_sheet}']") is null)
        {
            return;
        }

        Pages++;
        foreach (var name in page.All.SelectMany(element => element.ClassList).Where(name => _large.Contains(name) && !_small.Contains(name)))
        {
            Missing[name] = address;
        }
    }

    private static HashSet<string> ClassesOf(ClientAssets assets, string sheet) =>
        [.. Class().Matches(File.ReadAllText(Path.Combine(assets.Directory, sheet[(ClientAssets.Path.Length + 1)..]))).Select(found => found.Groups["name"].Value)];

    [GeneratedRegex(@"\.(?<name>[a-z][a-z0-9_-]*)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Class();
}
