using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>A paper that somebody signed.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Number">Its number; null for a kind without.</param>
internal sealed record SignedPaper(string Name, string? Number);

/// <summary>What people do with papers: make, fill in, sign, take as a Word file, serve.</summary>
internal static partial class Papers
{
    private const string Receipt = "送达回证";

    /// <summary>What no record holds and only who makes a paper knows, by what the blank is called.</summary>
    private static readonly Dictionary<string, string> OnlyTheMakerKnows = new(StringComparer.Ordinal)
    {
        ["送达地址"] = "清源市北桥区工业路18号",
        ["监察员姓名（一）"] = "陈立群",
        ["监察员姓名（二）"] = "何晓燕",
    };

    /// <summary>A clerk makes a paper of a matter and signs it.</summary>
    public static async Task<SignedPaper> MakesAsync(this Colleague clerk, string matter, string paper)
    {
        await clerk.GoAsync(matter);
        await clerk.FollowAsync(paper);
        await clerk.PressAsync("补填、签发");
        return await clerk.SignsThisAsync(paper);
    }

    /// <summary>Signs the draft of this name among the papers of a case.</summary>
    public static async Task<SignedPaper> SignsAsync(this Colleague officer, string @case, string paper)
    {
        await officer.OpensPaperAsync(@case, paper, "草稿");
        return await officer.SignsThisAsync(paper);
    }

    /// <summary>Hands a signed paper over, records the return, and signs the receipt.</summary>
    /// <param name="officer">Who serves.</param>
    /// <param name="case">The address of the case.</param>
    /// <param name="paper">The title of the paper.</param>
    /// <param name="receiver">Who received it.</param>
    public static async Task<SignedPaper> ServesAsync(this Colleague officer, string @case, string paper, string receiver)
    {
        await officer.OpensPaperAsync(@case, paper, "已签发");
        await officer.FollowAsync("登记送达");
        await officer.SelectAsync("送达方式", "直接送达");
        await officer.FillAsync("收件人", receiver);
        await officer.FillAsync("送达凭证", "送达回证，当场签收");
        await officer.PressAsync("登记送达");
        await officer.SeesAsync("登记送达：已办理。");
        return await officer.SignsAsync(@case, Receipt);
    }

    /// <summary>Takes the paper on the screen as a Word file, by its link; the browser's own list of downloads is not asked, it loses some.</summary>
    /// <returns>The words in it.</returns>
    public static async Task<string> TakesAsWordFileAsync(this Colleague officer)
    {
        var there = officer.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "下载 DOCX" });
        Assert.True(await there.CountAsync() > 0, $"{officer.Page.Url} offers no Word file: {await officer.Page.Locator("body").InnerTextAsync()}");
        var link = await there.GetAttributeAsync("href");
        var answer = await officer.Page.APIRequest.GetAsync(new Uri(new Uri(officer.Page.Url), link).AbsoluteUri);
        Assert.True(answer.Ok, $"{link} answered {answer.Status}: {await answer.TextAsync()}");
        Assert.StartsWith("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);
        return WordFile.TextOf(await answer.BodyAsync());
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

    /// <summary>Opens a paper from the list of a case.</summary>
    public static async Task OpensPaperAsync(this Colleague officer, string @case, string paper, string status)
    {
        await officer.GoAsync($"{@case}?tab=papers");
        await officer.ClickThroughAsync(officer.Page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = paper }).Filter(new LocatorFilterOptions { HasText = status })
            .GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = paper }).First);
    }

    /// <summary>Fills in what is missing, signs, and finds title and number in the Word file.</summary>
    private static async Task<SignedPaper> SignsThisAsync(this Colleague officer, string paper)
    {
        await officer.FillsBlanksAsync();
        await officer.ClickThroughAsync(officer.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = SigningButton() }));
        await officer.SeesAsync("已签发");

        var number = officer.Page.Locator(".ow-paper__no");
        var signed = new SignedPaper(paper, await number.CountAsync() > 0 ? (await number.InnerTextAsync()).Trim() : null);
        var words = await officer.TakesAsWordFileAsync();
        Assert.Contains(paper, words, StringComparison.Ordinal);
        Assert.Contains(signed.Number ?? paper, words, StringComparison.Ordinal);
        return signed;
    }

    private static async Task FillsBlanksAsync(this Colleague officer)
    {
        var blanks = officer.Page.Locator("#paper-blanks [data-field]:not(details [data-field])");
        if (await blanks.CountAsync() == 0)
        {
            return;
        }

        foreach (var blank in await blanks.AllAsync())
        {
            var label = await blank.Locator("label").InnerTextAsync();
            var known = OnlyTheMakerKnows.FirstOrDefault(entry => label.Contains(entry.Key, StringComparison.Ordinal)).Value;
            Assert.True(known is not null, $"{officer.Page.Url}: nobody knows what to write for “{label}”.");
            await blank.Locator("input, textarea").FillAsync(known);
        }

        await officer.PressAsync("保存补填");
    }

    [GeneratedRegex("^签发", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SigningButton();
}
