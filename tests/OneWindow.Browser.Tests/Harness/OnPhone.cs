using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Somebody at the public pages.</summary>
internal partial class OnPhone(IPage page)
{
    public IPage Page => page;

    public Task GoAsync(string address) => page.GotoAsync(address);

    /// <summary>Presses a button by how its words begin.</summary>
    public Task PressAsync(string words) => page.TurnAsync(() => page.GetByRole(
        AriaRole.Button, new PageGetByRoleOptions { NameRegex = Beginning(words) }).First.ClickAsync());

    public Task FollowAsync(string words) => page.TurnAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = words }).First.ClickAsync());

    public Task FillAsync(string label, string text) => page.GetByLabel(Beginning(label)).First.FillAsync(text);

    public Task ChooseAsync(string words) => page.GetByLabel(Beginning(words)).First.CheckAsync();

    public Task SeesAsync(string words) => Assertions.Expect(page.GetByText(words).First).ToBeVisibleAsync();

    /// <summary>Asks for a code, reads it as the telephone would show it, and types it.</summary>
    public async Task ProvesTelephoneAsync(string next)
    {
        await FillAsync("验证码", await AsksForCodeAsync());
        await PressAsync(next);
    }

    /// <summary>Asks for a code, and reads it as the telephone would show it.</summary>
    public async Task<string> AsksForCodeAsync()
    {
        await PressAsync("发验证码");
        return Six().Match(await page.Locator("[data-mock-sms]").InnerTextAsync()).Value;
    }

    private static Regex Beginning(string words) => new($"^\\s*{Regex.Escape(words)}", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Six();
}
