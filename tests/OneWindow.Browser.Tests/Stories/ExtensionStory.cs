using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>A complex case needs more time: asked, granted, and every day of the new term explained.</summary>
public sealed class ExtensionStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite, Trait("law", "劳动保障监察条例 17")]
    public Task An_extension_moves_the_due_day_and_says_why(Engine engine) => TellAsync(engine, width: 1440);

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
        var inspector = await company.AsAsync("chenliqun");

        // Filed on 2 March: 21 days in March, 21 in April, 18 in May (劳动节 off, Saturday 9 May worked).
        await inspector.GoAsync(@case);
        await inspector.SeesAsync("2026年5月28日（周四）");

        await inspector.TakesAsync(@case, "申请延长完成调查期限", ("已完成的调查", "已询问五名劳动者。"), ("情况复杂、需要延长的理由", "涉及两家单位，须委托外地协助调查。"));
        var department = await company.AsAsync("wangjianping");
        await department.TakesAsync(@case, "批准延长", ("审批意见", "同意延长三十个工作日。"));

        var approval = await department.SignsAsync(@case, "延长调查期限审批表");
        Assert.Equal("清人社监延字〔2026〕第0001号", approval.Number);
        Assert.Contains("涉及两家单位", await department.TakesAsWordFileAsync(), StringComparison.Ordinal);

        // 30 more: 29 May, 21 in June (端午节 on Friday 19 June off), 8 in July.
        await inspector.GoAsync(@case);
        await inspector.SeesAsync("2026年7月10日（周五）");
        await inspector.UnfoldAsync("为什么是这一天：完成调查");
        await inspector.SeesAsync("端午");
    }
}
