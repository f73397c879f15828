using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting.Statements;

/// <summary>
/// Follows every link that is shown and counts what each page costs. Pages that differ only in whose they are are of one sort, and
/// one of a sort is opened; but every record is, for what it reads hangs on how far it is.
/// </summary>
/// <param name="counter">Counts the statements.</param>
/// <param name="isPage">Whether an address is that of a page; files are not opened.</param>
/// <param name="look">Looks at each page that was opened.</param>
internal sealed partial class PageWalk(StatementCounter counter, Func<string, bool> isPage, Action<string, IDocument> look)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _ahead = new();

    /// <summary>What each page that was opened costs.</summary>
    public Dictionary<string, int> Costs { get; } = new(StringComparer.Ordinal);

    /// <summary>Goes from these addresses as far as links lead.</summary>
    /// <param name="client">Who goes.</param>
    /// <param name="budget">A page that costs more is opened twice more: what the application does beside it (sending messages) only adds.</param>
    /// <param name="addresses">Where to begin.</param>
    public async Task FollowAsync(HttpClient client, int budget, params string[] addresses)
    {
        _seen.Clear();
        Note(addresses);
        while (_ahead.TryDequeue(out var address))
        {
            var cost = await CostAsync();
            for (var again = 0; cost > budget && again < 2; again++)
            {
                cost = Math.Min(cost, await CostAsync());
            }

            Costs[address] = Math.Max(cost, Costs.GetValueOrDefault(address));

            async Task<int> CostAsync() => (await counter.OfAsync(async () =>
            {
                var page = await client.GetPageAsync(address);
                look(address, page);
                Note(LinksOf(page));
            })).Count;
        }
    }

    public static string PathOf(string address) => address.Split('?', '#')[0];

    private static IEnumerable<string> LinksOf(IDocument page) =>
        page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]);

    private void Note(IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Where(address => isPage(PathOf(address)) && _seen.Add(SortOf(address))))
        {
            _ahead.Enqueue(address);
        }
    }

    /// <summary>Without identifiers, unless they are all there is to tell; of what is asked for only which tab and which other words are asked about.</summary>
    private static string SortOf(string address)
    {
        var query = address.Split('?').ElementAtOrDefault(1) ?? string.Empty;
        var asked = query.Split('&').Select(pair => pair.StartsWith("tab=", StringComparison.Ordinal) ? pair : pair.Split('=')[0]);
        var path = PathOf(address);
        return Record().IsMatch(path) && query.Length == 0 ? path : $"{Identifier().Replace(path, "…")}?{string.Join('&', asked)}";
    }

    [GeneratedRegex("^/(?:cases|matters|papers|staff/people|lines/arrivals|exchange/systems)/[0-9a-f-]{36}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Record();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}
