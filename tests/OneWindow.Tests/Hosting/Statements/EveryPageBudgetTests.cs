using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Portal;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting.Statements;

/// <summary>
/// What every page there is costs in statements of SQL, the frame included: whoever follows the links comes to all of them, so that none
/// is forgotten, and none costs more than the budget.
/// </summary>
public sealed partial class EveryPageBudgetTests
{
    /// <summary>What any page may cost.</summary>
    internal const int Budget = 6;

    /// <summary>Shown in place of another page, or to those who build pages: no link leads there.</summary>
    private static readonly string[] WithoutLink = ["/sign-in", "/error", "/not-found", "/status/404", "/_gallery", "/_gallery/form"];

    private static readonly string[] Searches = ["/employers?q=宏泰", "/search?q=马丽娟", "/search?q=餐饮"];

    private static readonly string[] Walkers =
    [
        DemoPeople.Clerk, "chenliqun", DemoPeople.InspectionHead, DemoPeople.DepartmentHead, "xuwenjing", DemoPeople.Archivist, DemoPeople.Administrator,
        DemoPeople.TriageOfficer, DemoPeople.Auditor,
    ];

    /// <summary>The number does not hang on the engine: both are asked through the same queries.</summary>
    [Theory, OnSqlite]
    public async Task Every_page_there_is_costs_no_more_than_the_budget(Engine engine)
    {
        Assert.Equal(Engine.Sqlite, engine);
        var counter = new StatementCounter();
        await using var city = await BusyCity.OpenAsync(counter);
        var pages = city.Application.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).Select(RouteTable.PathOf).Distinct().ToList();
        var styles = new FewStyles();
        var walk = new PageWalk(counter, path => pages.Exists(pattern => Matches(pattern, path)), styles.Look);

        foreach (var who in Walkers)
        {
            string[] begin = who == DemoPeople.Clerk ? ["/", .. WithoutLink, .. Searches] : ["/", city.HandedIn];
            await walk.FollowAsync(await city.SignInAsync(who), Budget, begin);
        }

        var worker = new OnlineWorker(city.Application.CreateClient());
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();
        await worker.TellOfSelfAsync();
        await walk.FollowAsync(worker.Phone, Budget, "/portal", "/portal/file/employer", "/portal/file/person", "/portal/file/check");
        await worker.SendAsync();
        await walk.FollowAsync(worker.Phone, Budget, "/portal/receipt");
        await new PublicDoors(city, walk).WalkAsync(worker);

        Assert.Empty(styles.Missing);
        Assert.InRange(styles.Pages, 20, int.MaxValue);
        Assert.DoesNotContain(walk.Costs, page => page.Value > Budget);
        Assert.All(pages, pattern => Assert.Contains(walk.Costs.Keys, address => Matches(pattern, PageWalk.PathOf(address))));
    }

    /// <summary>Whether a path is that of a route: <c>/cases/{id:guid}/steps/{step}</c>.</summary>
    private static bool Matches(string pattern, string path)
    {
        var expected = Parameter().Replace(pattern, parameter => parameter.Value.EndsWith(":guid}", StringComparison.Ordinal) ? "[0-9a-f-]{36}" : "[^/]+");
        return Regex.IsMatch(path, $"^{expected}$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
