using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Marking boxes and choices.</summary>
internal static class Marks
{
    private const int MostClicks = 3;

    /// <summary>
    /// Marks it, or takes the mark away. The mark itself may lie under its label, so it is clicked wherever it is; where the page moved just
    /// then, the click went beside it, and people click again.
    /// </summary>
    public static async Task MarkAsync(this ILocator choice, bool marked = true)
    {
        for (var click = 0; click < MostClicks && await choice.IsCheckedAsync() != marked; click++)
        {
            await choice.ClickAsync(new LocatorClickOptions { Force = true });
        }

        await Assertions.Expect(choice).ToBeCheckedAsync(new LocatorAssertionsToBeCheckedOptions { Checked = marked });
    }
}
