using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>The same people are registered twice: the second registration is merged into the first, and split off again.</summary>
public sealed class DoubleRegistrationStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite]
    public Task A_double_registration_is_merged_and_can_be_split_off_again(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnPostgres]
    public Task It_goes_the_same_way_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_with_scripts_off(Engine engine) => TellAsync(engine, 1440, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var clerk = await company.AsAsync("zhoumin");
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        var first = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.PressAsync("看建议");
        await clerk.PressAsync("登记并打印回执");
        await clerk.FillAsync("这件和在办的那件有什么不同", "热线转来，先登记再核对");
        await clerk.PressAsync("登记并打印回执");
        await clerk.SeesAsync("清维登〔2026〕2号");
        var second = new Uri(clerk.Page.Url).AbsolutePath;

        await clerk.FollowAsync("并入另一件（重复登记）");
        await clerk.FollowAsync("对照：清维登〔2026〕1号");
        await clerk.SeesAsync("留下的：清维登〔2026〕1号");
        await clerk.FillAsync("凭什么认定是同一件", "同一来访人，热线和窗口各登记了一次");
        await clerk.PressAsync("并入 清维登〔2026〕1号");

        await clerk.SeesAsync("清维登〔2026〕2号 已并入本件。");
        Assert.Equal(first, new Uri(clerk.Page.Url).AbsolutePath);
        await clerk.GoAsync(second);
        await clerk.SeesAsync("已并入");
        await clerk.FollowAsync("恢复为单独一件");
        await clerk.FillAsync("为什么不是同一件", "是另外五个人，同名");
        await clerk.PressAsync("恢复为单独一件");
        await clerk.SeesAsync("已恢复为单独一件。");
    }
}
