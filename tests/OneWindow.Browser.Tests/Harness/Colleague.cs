using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Somebody at a browser. What they look at is checked (see <see cref="PageFaults"/>); a picture is kept where asked.</summary>
/// <param name="page">The page.</param>
/// <param name="script">Whether scripts are on.</param>
/// <param name="looked">What was checked before in this story, so that no sort of page is checked twice.</param>
internal sealed partial class Colleague(IPage page, bool script, HashSet<string> looked)
{
    /// <summary>What <see cref="EnterAsync"/> takes for a box.</summary>
    public const string Ticked = "✓";

    public IPage Page => page;

    /// <summary>How long a person would have needed.</summary>
    public Pace Pace { get; init; } = new();

    /// <summary>Goes to an address.</summary>
    public async Task GoAsync(string address)
    {
        await page.GotoAsync(address);
        await LookAsync();
    }

    /// <summary>Follows a link by its words; what stands behind them in brackets may be left out.</summary>
    public async Task FollowAsync(string words)
    {
        var name = new Regex($"^\\s*{Regex.Escape(words)}(（.*）)?\\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));
        await ClickThroughAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = name }).First);
    }

    /// <summary>Presses a button by its words.</summary>
    public Task PressAsync(string words) =>
        ClickThroughAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = words, Exact = true }).First);

    /// <summary>Clicks on what leads to the next page, and looks at that.</summary>
    public async Task ClickThroughAsync(ILocator way)
    {
        Pace.Act();
        await page.TurnAsync(() => way.ClickAsync());
        await LookAsync();
    }

    /// <summary>Types into a field, found by the beginning of its label.</summary>
    public Task FillAsync(string label, string text) => TypeAsync(Field(label), text);

    /// <summary>Types into one of several fields of the same label in a section.</summary>
    public Task FillAsync(string section, int number, string label, string text) => TypeAsync(
        page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { NameRegex = Beginning(section) }).GetByLabel(Beginning(label)).Nth(number - 1), text);

    /// <summary>Ticks a box or marks a choice, found by the beginning of its label.</summary>
    public Task TickAsync(string label) => MarkAsync(Field(label));

    /// <summary>Types into a field, ticks it, or chooses from its list.</summary>
    public async Task EnterAsync(string label, string value)
    {
        if (value == Ticked)
        {
            await TickAsync(label);
        }
        else if (await Field(label).EvaluateAsync<bool>("field => field.matches('select')"))
        {
            await SelectAsync(label, value);
        }
        else
        {
            await FillAsync(label, value);
        }
    }

    /// <summary>Chooses from a list, by the words shown.</summary>
    public Task SelectAsync(string label, string words)
    {
        Pace.Act();
        return Field(label).SelectOptionAsync(new SelectOptionValue { Label = words });
    }

    /// <summary>Marks one of several choices under a heading, both found by how they begin.</summary>
    public Task ChooseAsync(string heading, string words) =>
        MarkAsync(page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { NameRegex = Beginning(heading) }).GetByLabel(Beginning(words)).First);

    /// <summary>Unfolds what is folded.</summary>
    public Task UnfoldAsync(string words)
    {
        Pace.Act();
        return page.Locator("summary").Filter(new LocatorFilterOptions { HasText = words }).First.ClickAsync();
    }

    /// <summary>Sees these words.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText(words).First).ToBeVisibleAsync();

    /// <summary>Sees a heading.</summary>
    public Task SeesHeadingAsync(string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = words }).First).ToBeVisibleAsync();

    /// <summary>Looks at the page as it is now, though one of its sort was looked at before.</summary>
    public async Task LooksAgainAsync(string name)
    {
        await page.KeepScreenshotAsync($"story-{name}");
        await page.ShouldBeSoundAsync(script);
    }

    private async Task LookAsync()
    {
        var place = Identifiers().Replace(new Uri(page.Url).PathAndQuery, "…");
        if (!looked.Add(place))
        {
            return;
        }

        await page.KeepScreenshotAsync("story" + place.Replace('/', '-').Replace('?', '-'));
        await page.ShouldBeSoundAsync(script);
    }

    private Task TypeAsync(ILocator field, string text)
    {
        Pace.Act(text);
        return field.FillAsync(text);
    }

    private Task MarkAsync(ILocator choice)
    {
        Pace.Act();
        return choice.MarkAsync();
    }

    private ILocator Field(string label) => page.GetByLabel(Beginning(label)).First;

    private static Regex Beginning(string label) => new("^\\s*" + Regex.Escape(label), RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|run=[^&]+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifiers();
}
