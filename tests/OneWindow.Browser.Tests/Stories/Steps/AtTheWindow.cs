using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What a window clerk does with a matter.</summary>
internal static class AtTheWindow
{
    /// <summary>Fills the form in for five carpenters whose wages of three months are owed: 5 × 12,500 = 62,500 yuan.</summary>
    public static async Task FillInArrearsOfFiveWorkersAsync(this Colleague clerk)
    {
        await clerk.FollowAsync("登记诉求");
        await clerk.FillInPersonAsync("马大山", "19909901001");
        await clerk.FillAsync("本人应得", "12500");
        await clerk.UnfoldAsync("从表格粘贴名单");
        await clerk.FillAsync("每行一人", "牛玉兰  19909901038 12500\n田建设  19909901075 12500\n石春梅  19909901112 12500\n余保国  19909901149 12500");
        await clerk.FindEmployerAsync("宏泰", "清源市宏泰建筑劳务有限公司");
        await clerk.SelectAsync("干活的地方在哪个区", "北桥区");
        await clerk.FillAsync("发生了什么", "我们五个木工跟着宏泰劳务在金鼎大厦工地支模板，去年十二月到今年二月的工钱一分没结，每人一万二千五。包工头说公司没拨款。");
        await clerk.FillInClaimAsync("拖欠农民工工资", "2025-12-01", "2026-02-28", "62500");
    }

    /// <summary>Fills in who came.</summary>
    public static async Task FillInPersonAsync(this Colleague clerk, string name, string telephone)
    {
        await clerk.FillAsync("姓名", name);
        await clerk.FillAsync("手机", telephone);
        await clerk.FillAsync("送达地址", "清源市南塘区柳林镇新村1号");
        await clerk.ChooseAsync("农民工", "是");
    }

    /// <summary>Finds an employer by a few characters of its name; the way that works without script too.</summary>
    public static async Task FindEmployerAsync(this Colleague clerk, string typed, string name)
    {
        await clerk.FillAsync("单位名称或者统一社会信用代码", typed);
        await clerk.PressAsync("查找");
        await clerk.TickAsync(name);
    }

    /// <summary>Fills in the first claim.</summary>
    public static Task FillInClaimAsync(this Colleague clerk, string type, string from, string to, string amount) =>
        clerk.FillInClaimAsync(1, type, from, to, amount);

    /// <summary>Fills in one of several claims.</summary>
    public static async Task FillInClaimAsync(this Colleague clerk, int number, string type, string from, string to, string amount)
    {
        await clerk.SelectAsync($"第 {number} 项 事由", type);
        await clerk.FillAsync("四、诉求", number, "从", from);
        await clerk.FillAsync("四、诉求", number, "到", to);
        await clerk.FillAsync("四、诉求", number, "金额", amount);
    }

    /// <summary>Looks at the advice, registers, and gives the receipt.</summary>
    public static async Task RegisterAsync(this Colleague clerk)
    {
        await clerk.PressAsync("看建议");
        await clerk.SeesAsync("劳动保障监察");
        await clerk.PressAsync("登记并打印回执");
    }

    /// <summary>The person chooses what is recommended, and the claims are handed to inspection.</summary>
    /// <returns>The address of the case.</returns>
    public static async Task<string> HandsToInspectionAsync(this Colleague clerk)
    {
        await clerk.ChoosesAsync("劳动保障监察");
        return await clerk.HandsOverAsync("劳动保障监察", "监察一大队");
    }

    /// <summary>The person, whose matter is on the screen, chooses a way for every claim.</summary>
    public static async Task ChoosesAsync(this Colleague clerk, string way)
    {
        await clerk.FollowAsync("选定途径");
        await clerk.ChooseAsync("来访人选哪一条", way);
        await clerk.PressAsync("选定途径");
    }

    /// <summary>The claims of a way are handed to the unit that handles them.</summary>
    /// <param name="clerk">The clerk, at the page of the matter.</param>
    /// <param name="way">The way.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="entries">What is asked of the application.</param>
    /// <returns>The address of the case.</returns>
    public static async Task<string> HandsOverAsync(this Colleague clerk, string way, string unit, params (string Label, string Value)[] entries)
    {
        var before = await clerk.CasesAsync();
        await clerk.FollowAsync($"交{way}办理");
        await clerk.SelectAsync("承办单位", unit);
        foreach (var (label, value) in entries)
        {
            await clerk.EnterAsync(label, value);
        }

        await clerk.PressAsync($"交{way}办理");
        await clerk.SeesAsync($"已交{way}办理。");
        return Assert.Single((await clerk.CasesAsync()).Except(before));
    }

    /// <summary>The addresses of the cases on the matter's page.</summary>
    private static async Task<List<string>> CasesAsync(this Colleague clerk)
    {
        var links = await clerk.Page.GetByRole(AriaRole.Main).Locator("#cases a[href^='/cases/']").AllAsync();
        return [.. await Task.WhenAll(links.Select(async link => (await link.GetAttributeAsync("href"))!))];
    }
}
