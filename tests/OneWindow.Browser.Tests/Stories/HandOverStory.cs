using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>An inspector falls ill: the head hands the cases over, one stays, the administrator is warned of it, and when the inspector is back the cases return.</summary>
public sealed class HandOverStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    private const string Leaving = "陈立群（监察一大队，2 件）";

    [Theory, OnPostgres]
    public Task The_work_of_an_inspector_is_handed_over_and_taken_back(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_without_script_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var (given, kept) = await TwoCasesAsync(company);
        var head = await company.AsAsync("liguoan");

        await head.PreviewsHandOverAsync(Leaving, "何晓燕", "宋佳");
        await head.SeesAsync("何晓燕：何晓燕已经是本案的承办人");
        await head.PreviewsHandOverAsync(Leaving, "宋佳");
        await head.SeesAsync("可以移交的案件（2 件）");
        await head.SeesAsync("宋佳（主办）、何晓燕");
        await head.PreviewsHandOverAsync(Leaving, "何晓燕");
        await head.SeesAsync("不能移交的案件（2 件）");

        await head.PreviewsHandOverAsync(Leaving, "宋佳");
        await head.UnticksAsync(kept);
        await head.PressAsync("移交选中的案件");
        await head.SeesAsync("请填写理由");
        var record = await head.HandsOverAsync("陈立群病假三个月");
        await head.SeesAsync("陈立群病假三个月");

        var successor = await company.AsAsync("songjia");
        await successor.GoAsync("/reminders");
        await successor.SeesAsync("1 件案件移交给您承办");
        await successor.FollowAsync("移交记录");
        await successor.GoAsync(given);
        await successor.SeesAsync("陈立群病假三个月");

        var administrator = await company.AsAsync("qinyue");
        await administrator.GoAsync("/staff/people");
        await administrator.FollowAsync("陈立群");
        await administrator.FollowAsync("停用账号");
        await administrator.SeesAsync("劳动保障监察未办结的案件 1 件");

        await head.GoAsync(record);
        await head.FollowAsync("撤回移交");
        await head.FillAsync("理由", "陈立群提前返岗");
        await head.TickAsync("原承办人没有应当回避的情形");
        await head.PressAsync("撤回移交");
        await head.SeesAsync("已退回 1 件案件");
        await head.GoAsync(given);
        await head.SeesAsync("陈立群提前返岗");
    }

    private static async Task<(string Given, string Kept)> TwoCasesAsync(Company company)
    {
        var clerk = await company.AsAsync("zhoumin");
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        var given = await clerk.HandsToInspectionAsync();
        await company.IsUnderInvestigationAsync(given);
        await clerk.GoAsync("/");
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        await clerk.FillAsync("这件和在办的那件有什么不同", "另一处工地");
        await clerk.PressAsync("登记并打印回执");
        var kept = await clerk.HandsToInspectionAsync();
        await company.IsUnderInvestigationAsync(kept);
        return (given, kept);
    }
}
