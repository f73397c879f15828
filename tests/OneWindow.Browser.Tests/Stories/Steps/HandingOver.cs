using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>How a head hands the work of an officer over.</summary>
internal static class HandingOver
{
    /// <summary>Asks what handing over would come to.</summary>
    public static async Task PreviewsHandOverAsync(this Colleague head, string from, params string[] to)
    {
        await head.GoAsync("/");
        await head.FollowAsync("移交承办工作");
        await head.SelectAsync("移交人", from);
        foreach (var successor in to)
        {
            await head.TickAsync(successor);
        }

        await head.PressAsync("预览");
    }

    /// <summary>Leaves a case where it is.</summary>
    public static Task UnticksAsync(this Colleague head, string @case) => head.Page.GetByRole(AriaRole.Row)
        .Filter(new LocatorFilterOptions { Has = head.Page.Locator($"a[href='{@case}']") })
        .GetByRole(AriaRole.Checkbox).MarkAsync(marked: false);

    /// <summary>Confirms what the preview shows.</summary>
    /// <returns>The address of the record.</returns>
    public static async Task<string> HandsOverAsync(this Colleague head, string reason)
    {
        await head.FillAsync("理由", reason);
        await head.TickAsync("接手的人没有应当回避的情形");
        await head.PressAsync("移交选中的案件");
        await head.SeesAsync("移交情况");
        return new Uri(head.Page.Url).AbsolutePath;
    }
}
