using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Somebody who was not paid, with nothing but a phone.</summary>
internal sealed class OnlineWorker(IPage page) : OnPhone(page)
{
    public static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Answers the three screens, with two photos, and stands before the last look.</summary>
    public async Task FillInAsync(bool report = false)
    {
        await Page.GotoAsync(report ? "/portal?kind=report" : "/portal");
        await Page.GetByText("老板不发工资").ClickAsync();
        await Page.GetByText("没签合同").ClickAsync();
        await PressAsync("下一步");
        await Page.GetByLabel("单位名称").FillAsync("宏拓建筑");
        await Page.GetByText("我不知道公司全名").ClickAsync();
        await Page.GetByLabel("从哪个月开始没发").FillAsync("2025-11");
        await Page.GetByLabel("到哪个月").FillAsync("2026-01");
        await Page.GetByLabel("一共欠您多少钱").FillAsync("13800");
        await Page.GetByLabel("事情经过").FillAsync("在工地扎钢筋，说好每月4600元，三个月没给。");
        await PressAsync("下一步");
        await Page.GetByLabel("您的姓名").FillAsync("吴秀兰");
        await Page.GetByLabel("手机号").FillAsync("13800136613");
        if (!report)
        {
            await Page.GetByLabel("收信地址").FillAsync("清源市南塘区柳林镇新村1号");
        }

        await Page.Locator("input[type=file]").SetInputFilesAsync(
        [
            new FilePayload { Name = "工资条.png", MimeType = "image/png", Buffer = Photo },
            new FilePayload { Name = "工地大门.png", MimeType = "image/png", Buffer = [.. Photo, 0] },
        ]);
        await PressAsync("下一步");
        await SeesAsync("请核对一遍");
    }

    /// <summary>Sends it, and keeps the code.</summary>
    public async Task<string> SendAsync()
    {
        await PressAsync("提交");
        await SeesAsync("收到了");
        return (await Page.Locator(".ow-code").InnerTextAsync()).Trim();
    }
}
