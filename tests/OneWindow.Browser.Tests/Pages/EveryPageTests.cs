using System.Text.RegularExpressions;
using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Pages;

/// <summary>
/// Whoever follows the links comes to every page there is, and each is sound at the counter and on a phone: accessible,
/// no wider than the screen, in Chinese; and no link leads to an error.
/// </summary>
public sealed partial class EveryPageTests(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    /// <summary>Shown in place of another page, or to those who build pages: no link leads there. A clerk may not see the staff.</summary>
    private static readonly string[] WithoutLink = ["/error", "/not-found", "/status/404", "/_gallery", "/_gallery/form", "/no-such-page", "/staff/people"];

    /// <summary>Offered only once somebody was suspended or relieved, or a file was handed in: none is in the demonstration city. And of one employer alone: told by its story.</summary>
    private static readonly string[] OnlyAfterwards =
    [
        "/staff/people/{person:guid}/appointments/{appointment:guid}/restore", "/staff/people/{person:guid}/restore",
        "/matters/{matter:guid}/evidence/{evidence:guid}/withdraw", "/cases/{case:guid}/evidence/{evidence:guid}/withdraw",
        "/employers/{employer:guid}/delegates/{delegate:guid}/withdraw",
    ];

    /// <summary>Where a clerk comes who looks for something.</summary>
    private static readonly string[] Searches = ["/employers?q=宏泰", "/search?q=马丽娟"];

    private static readonly string[] Walkers =
    [
        DemoPeople.Clerk, "chenliqun", DemoPeople.InspectionHead, DemoPeople.DepartmentHead, "xuwenjing", DemoPeople.Archivist, DemoPeople.Administrator,
        DemoPeople.TriageOfficer, DemoPeople.Auditor,
    ];

    /// <summary>How a page looks does not hang on the engine; what it does is told by the stories, on both.</summary>
    [Theory, OnSqlite]
    public async Task Every_page_is_found_by_its_links_and_is_sound(Engine engine)
    {
        await using var city = await DemoCity.OpenAsync(engine);
        var pages = city.Pages;
        HashSet<string> opened = new(StringComparer.Ordinal);
        List<string> faults = [];

        foreach (var who in Walkers)
        {
            var page = await browser.OpenAsync(city.Address);
            await new Colleague(page, script: true, []).SignInAsync(who);
            var wanderer = new Wanderer(page, path => pages.Any(pattern => Matches(pattern, path)));
            await wanderer.WanderAsync(who, who == DemoPeople.Clerk ? ["/", "/sign-in", .. WithoutLink] : ["/"]);
            if (who == DemoPeople.Clerk)
            {
                await wanderer.GatherAsync("/matters");
                await wanderer.WanderAsync(who, Searches);
            }

            foreach (var list in who == DemoPeople.Administrator ? ["/exchange/systems"] : who == "xuwenjing" ? ["/lines?tab=setaside"] : Array.Empty<string>())
            {
                await wanderer.GatherAsync(list);
                await wanderer.WanderAsync(who);
            }

            await page.Context.CloseAsync();
            opened.UnionWith(wanderer.Opened);
            faults.AddRange(wanderer.Faults);
        }

        var phone = await browser.OpenAsync(city.Address);
        var worker = new OnlineWorker(phone);
        await worker.FillInAsync();
        var visitor = new Wanderer(phone, path => pages.Any(pattern => Matches(pattern, path)));
        await visitor.WanderAsync("visitor", "/portal", "/portal/file/employer", "/portal/file/person", "/portal/file/check");
        await phone.GotoAsync("/portal/file/check");
        await worker.SendAsync();
        await visitor.WanderAsync("visitor", "/portal/receipt", "/portal/progress");
        await new PublicDoors(city, phone, visitor).WalkAsync("13800136613");
        opened.UnionWith(visitor.Opened);
        faults.AddRange(visitor.Faults);

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        var never = pages.Except(OnlyAfterwards).Where(pattern => !opened.Any(path => Matches(pattern, path))).ToList();
        Assert.Empty(never);
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
