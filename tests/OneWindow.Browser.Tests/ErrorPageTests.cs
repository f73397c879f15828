using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests;

public sealed class ErrorPageTests(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_address_is_explained_on_a_phone_and_at_the_counter(Engine engine)
    {
        await using var application = await RunningApplication.StartAsync(engine);

        foreach (var width in (int[])[1440, 390])
        {
            var page = await browser.OpenAsync(application.Address, width);
            await page.GotoAsync("/no-such-page");

            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "没有找到这一页" })).ToBeVisibleAsync();
            await page.ShouldBeSoundAsync();
            await page.KeepScreenshotAsync("not-found");
            await page.Context.CloseAsync();
        }
    }

    [Theory, OnSqlite]
    public async Task It_is_there_without_script_too(Engine engine)
    {
        await using var application = await RunningApplication.StartAsync(engine);
        var page = await browser.OpenAsync(application.Address, script: false);

        await page.GotoAsync("/no-such-page");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "没有找到这一页" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
