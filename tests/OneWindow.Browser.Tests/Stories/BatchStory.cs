using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>An inspector signs several papers in one act, knowing beforehand which numbers they take, and records in another that they went out by post.</summary>
public sealed class BatchStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite, OnPostgres]
    public Task Several_papers_are_signed_in_one_act(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_on_a_narrow_screen_with_scripts_off(Engine engine) => TellAsync(engine, 390, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var clerk = await company.AsAsync("zhoumin");
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        var @case = await clerk.HandsToInspectionAsync();
        await company.IsUnderInvestigationAsync(@case);
        var inspector = await company.AsAsync("chenliqun");

        // Nothing ticked is told on the preview, and changes nothing.
        await inspector.GoAsync("/papers");
        await inspector.PressAsync("预览选中的");
        await inspector.SeesAsync("请至少选择一件文书");

        await inspector.GoAsync("/papers");
        await inspector.TicksPaperAsync("劳动保障监察立案审批表");
        await inspector.TicksPaperAsync("劳动保障监察调查询问书");
        await inspector.PressAsync("预览选中的");
        await inspector.SeesAsync("清人社监询字〔2026〕第0001号");
        await inspector.PressAsync("签发选中的文书");
        await inspector.SeesAsync("已签发 2 件");
        await inspector.SeesAsync("清人社监询字〔2026〕第0001号，等待送达 1 方");
        await inspector.LooksAgainAsync($"signed-papers-{width}");

        // The letter goes out by post; without its number nothing is recorded, and what was typed stays.
        await inspector.GoAsync("/services");
        await inspector.TicksPaperAsync("劳动保障监察调查询问书");
        await inspector.EnterAsync("送达方式", "邮寄送达");
        await inspector.PressAsync("登记选中的");
        await inspector.PressAsync("登记选中的送达");
        await inspector.SeesAsync("送达凭证");
        await inspector.FillAsync("送达凭证", "EMS1039260017");
        await inspector.LooksAgainAsync($"serve-papers-{width}");
        await inspector.PressAsync("登记选中的送达");
        await inspector.SeesAsync("已登记 1 件");
        await inspector.SeesAsync("EMS1039260017");
        await inspector.GoAsync("/papers");
        await inspector.SeesHeadingAsync("最近的批量办理");
    }
}
