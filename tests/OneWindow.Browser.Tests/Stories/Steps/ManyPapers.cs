using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What people do with several papers at once.</summary>
internal static class ManyPapers
{
    /// <summary>Ticks a paper of the list by its name.</summary>
    public static Task TicksPaperAsync(this Colleague officer, string paper) => officer.Page
        .GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { NameRegex = new Regex($"^选择 {Regex.Escape(paper)}", RegexOptions.None, TimeSpan.FromSeconds(1)) })
        .First.MarkAsync();
}
