using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OneWindow.Ui.Assets;

namespace OneWindow.Tests.Hosting.Statements;

/// <summary>Sees to it that the small style sheet of the public pages has every rule of the large one that would meet something on them.</summary>
internal sealed partial class FewStyles
{
    private readonly IReadOnlyList<string> _leftOut;
    private readonly string _sheet;

    public FewStyles()
    {
        var assets = new ClientAssets(ClientAssets.BesideTheExecutable);
        (_leftOut, _sheet) = ([.. SelectorsOf(assets, assets.Styles).Except(SelectorsOf(assets, assets.PortalStyles))], assets.PortalStyles);
    }

    /// <summary>How many pages had the small sheet.</summary>
    public int Pages { get; private set; }

    /// <summary>What the large sheet has rules for and the small one has not, each with a page that has it.</summary>
    public Dictionary<string, string> Missing { get; } = new(StringComparer.Ordinal);

    public void Look(string address, IDocument page)
    {
        if (page.QuerySelector($"link[rel=stylesheet][href='{_sheet}']") is null)
        {
            return;
        }

        Pages++;
        foreach (var selector in _leftOut.Where(selector => page.QuerySelector(selector) is not null))
        {
            Missing[selector] = address;
        }
    }

    /// <summary>The selectors of a sheet, without what a page looks like only at times or in parts (<c>:hover</c>, <c>::before</c>).</summary>
    private static HashSet<string> SelectorsOf(ClientAssets assets, string sheet) =>
    [
        .. Rule().Matches(File.ReadAllText(Path.Combine(assets.Directory, sheet[(ClientAssets.Path.Length + 1)..])))
            .SelectMany(rule => Comma().Split(rule.Groups["selectors"].Value))
            .Where(selector => selector.Contains('.', StringComparison.Ordinal) && !selector.Contains(':', StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"(?<=^|[{}])(?<selectors>[^{}@]+)\{", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    /// <summary>A comma that is not in brackets.</summary>
    [GeneratedRegex(@",(?![^(\[]*[)\]])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comma();
}
