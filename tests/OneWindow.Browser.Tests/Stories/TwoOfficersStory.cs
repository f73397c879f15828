using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>Two officers act on one case at once: one succeeds, the other is told what changed and keeps what was typed.</summary>
public sealed class TwoOfficersStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite]
    public Task The_second_officer_sees_what_the_first_one_did(Engine engine) => TellAsync(engine, width: 1440);

    [Theory, OnPostgres]
    public Task It_is_the_same_on_a_narrow_screen(Engine engine) => TellAsync(engine, width: 390);

    private async Task TellAsync(Engine engine, int width)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width);
        var clerk = await company.AsAsync("zhoumin");
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        var @case = await clerk.HandsToInspectionAsync();
        await company.IsUnderInvestigationAsync(@case);
        var second = await company.AsAsync("hexiaoyan");
        await second.OpensAsync(
            @case, "制作现场检查笔录",
            ("检查开始时间", "2026-03-02 10:00"), ("检查地点", "金鼎大厦工地"), ("两名监察员已佩戴标志、出示证件", Colleague.Ticked), ("现场检查情况", "工地有考勤机一台。"));

        await (await company.AsAsync("chenliqun")).InterviewsAsync(@case);
        await second.PressAsync("制作现场检查笔录");

        await second.SeesAsync("别人先办了");
        await second.SeesAsync("制作询问笔录");
        Assert.Equal("工地有考勤机一台。", await second.Page.GetByLabel("现场检查情况").InputValueAsync());

        await second.PressAsync("制作现场检查笔录");

        await second.SeesAsync("制作现场检查笔录：已办理");
    }
}
