using System.Text.Json;
using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>What every page must hold, whatever it shows.</summary>
internal static class PageAssertions
{
    private const string ScreenshotFolder = "ONEWINDOW_SCREENSHOTS";

    private static readonly string Axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>axe-core finds nothing serious or critical. Needs a page with scripts.</summary>
    public static async Task ShouldHaveNoSeriousAxeViolationsAsync(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        var serious =
            from violation in found.GetProperty("violations").EnumerateArray()
            where violation.GetProperty("impact").GetString() is "serious" or "critical"
            from node in violation.GetProperty("nodes").EnumerateArray()
            select $"{violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()}";

        var lines = serious.ToList();
        Assert.True(lines.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }

    /// <summary>Nothing is wider than the screen.</summary>
    public static async Task ShouldNotOverflowAsync(this IPage page)
    {
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{page.Url} is {over} pixels wider than the screen.");
    }

    /// <summary>Keeps a picture where <c>ONEWINDOW_SCREENSHOTS</c> names a folder; otherwise does nothing.</summary>
    public static async Task KeepScreenshotAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable(ScreenshotFolder) is { Length: > 0 } folder)
        {
            var width = page.ViewportSize?.Width;
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }
    }
}
