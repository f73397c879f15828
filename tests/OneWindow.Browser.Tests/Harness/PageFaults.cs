using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>What is wrong with a page, whatever it shows: not accessible, wider than the screen, not in Chinese.</summary>
internal static class PageFaults
{
    private const string ScreenshotFolder = "ONEWINDOW_SCREENSHOTS";

    /// <summary>The page has no fault.</summary>
    /// <param name="page">The page.</param>
    /// <param name="script">False where scripts are off: axe-core is one.</param>
    public static async Task ShouldBeSoundAsync(this IPage page, bool script = true)
    {
        var faults = await page.FaultsAsync(script);
        Assert.True(faults.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    /// <summary>Every fault of the page.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page, bool script = true) =>
        [.. await page.TooWideAsync(), .. await page.ForeignWordsAsync(), .. script ? await page.AxeViolationsAsync() : []];

    /// <summary>Keeps a picture where <c>ONEWINDOW_SCREENSHOTS</c> names a folder; otherwise does nothing.</summary>
    public static async Task KeepScreenshotAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable(ScreenshotFolder) is { Length: > 0 } folder)
        {
            var width = page.ViewportSize?.Width;
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }
    }

    private static async Task<IReadOnlyList<string>> TooWideAsync(this IPage page)
    {
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over <= 0 ? [] : [$"{over} pixels wider than the screen"];
    }
}
