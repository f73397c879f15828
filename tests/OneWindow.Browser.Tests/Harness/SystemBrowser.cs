using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Debian's Chromium without a window (half the work for each page), one process for each class of tests; each test has contexts of its own, so nothing is shared between them.</summary>
public sealed class SystemBrowser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium-headless-shell";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Long enough for a machine that builds at the same time; what comes at once costs nothing.</summary>
    private const float Patience = 60_000;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-first-run",
            ],
        });
    }

    /// <summary>A page in a context of its own.</summary>
    /// <param name="address">The application's address, to which relative ones belong.</param>
    /// <param name="width">1440 as at the counter, or 390 as on a phone.</param>
    /// <param name="script">False for a browser in which scripts are off.</param>
    public async Task<IPage> OpenAsync(string address, int width = 1440, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            JavaScriptEnabled = script,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
