using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>From one page to the next.</summary>
internal static class PageTurn
{
    /// <summary>
    /// Does what leads to another page, and waits until that one is there. The old page is marked first: its own state of loading
    /// says nothing about the next, and an event of the browser can come before anybody listens.
    /// </summary>
    public static async Task TurnAsync(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = ''; }");
        await act();
        await Assertions.Expect(page.Locator("html:not([data-left])")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
    }
}
