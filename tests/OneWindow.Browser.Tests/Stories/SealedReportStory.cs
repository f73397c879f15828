using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>Somebody reports their employer on a phone, with name and telephone; three who are not its handlers look for the reporter and find nobody.</summary>
public sealed class SealedReportStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    private const string Reporter = "吴秀兰";
    private const string Telephone = "13800136613";
    private const string Matter = "清维登〔2026〕1号";

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_but_a_named_handler_finds_who_reported(Engine engine)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, 390, script: false);
        var reporter = new OnlineWorker(await browser.OpenAsync(hall.Address, 390, script: false));
        await reporter.FillInAsync(report: true);
        var code = await reporter.SendAsync();
        Assert.DoesNotContain(Reporter, await reporter.Page.ContentAsync(), StringComparison.Ordinal);

        foreach (var who in (string[])["xuwenjing", "songjia", "guhaifeng"])
        {
            var colleague = await company.AsAsync(who);
            foreach (var asked in (string[])[Reporter, Telephone])
            {
                await SearchAsync(colleague, asked);
                Assert.DoesNotContain(Matter, await colleague.Page.ContentAsync(), StringComparison.Ordinal);
            }
        }

        var lead = await company.AsAsync("xuwenjing");
        await lead.GoAsync("/matters");
        await lead.FollowAsync(Matter);
        await lead.SeesAsync("保密");
        Assert.DoesNotContain(Reporter, await lead.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Telephone[..3] + "****" + Telephone[7..], await lead.Page.ContentAsync(), StringComparison.Ordinal);

        var stranger = new OnPhone(await browser.OpenAsync(hall.Address, 390, script: false));
        await stranger.GoAsync("/portal/progress");
        await stranger.FillAsync("编号或者查询码", "2026-1");
        await stranger.FillAsync("手机号最后四位", Telephone[^4..]);
        await stranger.PressAsync("查");
        await stranger.SeesAsync("没有查到");
        await stranger.FillAsync("编号或者查询码", code);
        await stranger.PressAsync("查");
        await stranger.SeesAsync("您的事办到哪了");
    }

    /// <summary>The box at the top; how its page looks is told elsewhere.</summary>
    private static Task SearchAsync(Colleague colleague, string text) => colleague.Page.TurnAsync(async () =>
    {
        var box = colleague.Page.GetByRole(AriaRole.Searchbox).First;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    });
}
