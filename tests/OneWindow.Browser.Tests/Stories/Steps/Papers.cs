using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What officers do with the papers of a case.</summary>
internal static class Papers
{
    /// <summary>Fills what only the maker knows in, and signs the latest draft of this name.</summary>
    /// <param name="officer">Who signs.</param>
    /// <param name="case">The address of the case.</param>
    /// <param name="paper">The title of the paper.</param>
    /// <param name="button">签发并取号, or 签发定稿 for a paper without a number.</param>
    /// <param name="blanks">By name, what is filled in.</param>
    public static async Task SignsAsync(this Colleague officer, string @case, string paper, string button, params (string Label, string Value)[] blanks)
    {
        await officer.GoAsync($"{@case}?tab=papers");
        await officer.FollowAsync(paper);
        if (blanks.Length > 0)
        {
            foreach (var (label, value) in blanks)
            {
                await officer.Page.GetByLabel(label).First.FillAsync(value);
            }

            await officer.PressAsync("保存补填");
        }

        await officer.PressAsync(button);
        await officer.SeesAsync("已签发");
    }

    /// <summary>The case has these papers.</summary>
    public static async Task SeesPapersAsync(this Colleague officer, string @case, params string[] papers)
    {
        await officer.GoAsync($"{@case}?tab=papers");
        foreach (var paper in papers)
        {
            await Assertions.Expect(officer.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = paper }).First).ToBeVisibleAsync();
        }
    }
}
