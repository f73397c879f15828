using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>
/// Somebody who follows every link that is shown and looks at one page of each sort: pages that differ only in whose they
/// are, or in what a list is filtered by, are of one sort.
/// </summary>
/// <param name="page">The page, signed in.</param>
/// <param name="isPage">Whether an address is that of a page; files are not opened.</param>
internal sealed partial class Wanderer(IPage page, Func<string, bool> isPage)
{
    private static readonly (int Width, int Height)[] Screens = [(1440, 900), (390, 844)];

    private readonly HashSet<string> _sorts = new(StringComparer.Ordinal);
    private readonly Queue<string> _ahead = new();

    /// <summary>The paths of all pages that were opened.</summary>
    public HashSet<string> Opened { get; } = new(StringComparer.Ordinal);

    /// <summary>What was wrong, with the address and the width at which it was seen.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Goes from these addresses as far as links lead.</summary>
    public async Task WanderAsync(string who, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            Note(address);
        }

        while (_ahead.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            if (answer is { Status: >= 400 } && !addresses.Contains(address))
            {
                Faults.Add($"{who} {address}: a link leads to {answer.Status}");
            }

            Opened.Add(PathOf(address));
            (await LinksAsync()).ForEach(Note);
            await LookAsync(who, address);
        }
    }

    /// <summary>Opens every record that a list leads to, only for the links on it: what is offered hangs on how far a record is.</summary>
    public async Task GatherAsync(string list)
    {
        await page.GotoAsync(list);
        foreach (var record in (await LinksAsync()).Where(link => Record().IsMatch(link) && link.StartsWith(PathOf(list) + '/', StringComparison.Ordinal)).Distinct().ToList())
        {
            await page.GotoAsync(record);
            (await LinksAsync()).ForEach(Note);
        }
    }

    private async Task<List<string>> LinksAsync() =>
    [
        .. (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href'))"))
            .Where(link => isPage(PathOf(link))),
    ];

    private void Note(string address)
    {
        if (_sorts.Add(SortOf(address)))
        {
            _ahead.Enqueue(address);
        }
    }

    private async Task LookAsync(string who, string address)
    {
        foreach (var (width, height) in Screens)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.KeepScreenshotAsync($"{who}{SortOf(address).Replace('/', '-').Replace('?', '-')}");
            Faults.AddRange((await page.FaultsAsync()).Where(fault => !IsForProgrammers(address) || !ForeignWords.IsOne(fault)).Select(fault => $"{who} {address} at {width}: {fault}"));
        }
    }

    /// <summary>What connects other systems is code: names of fields, routes and scopes stand there as they are.</summary>
    private static bool IsForProgrammers(string address) => address.StartsWith("/exchange/", StringComparison.Ordinal);

    private static string PathOf(string address) => address.Split('?', '#')[0];

    /// <summary>Without identifiers; of what is asked for only which tab and which other words are asked about.</summary>
    private static string SortOf(string address)
    {
        var query = address.Split('#')[0].Split('?').ElementAtOrDefault(1) ?? string.Empty;
        var asked = query.Split('&').Select(pair => pair.StartsWith("tab=", StringComparison.Ordinal) ? pair : pair.Split('=')[0]);
        return $"{Identifier().Replace(PathOf(address), "…")}?{string.Join('&', asked)}".TrimEnd('?');
    }

    [GeneratedRegex("^(?:/[a-z]+)+/[0-9a-f-]{36}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Record();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}
