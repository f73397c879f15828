using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>Wages of more than two years ago, of which nobody complained: refused in writing, with the remedy.</summary>
public sealed class RefusalOutOfTimeStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite]
    public Task A_complaint_after_two_years_is_refused_with_its_paper(Engine engine) => TellAsync(engine, width: 1440);

    [Theory, OnPostgres]
    public Task It_is_the_same_on_a_narrow_screen(Engine engine) => TellAsync(engine, width: 390);

    private async Task TellAsync(Engine engine, int width)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width);
        var clerk = await company.AsAsync("zhoumin");
        await clerk.FollowAsync("登记诉求");
        await clerk.FillInPersonAsync("田建设", "19909901075");
        await clerk.FindEmployerAsync("云帆", "清源云帆软件有限公司");
        await clerk.SelectAsync("干活的地方在哪个区", "东渡区");
        await clerk.FillAsync("发生了什么", "以前在云帆软件上班，离职时有一个月工资没结，当时没顾上。");
        await clerk.SelectAsync("第 1 项 事由", "克扣、拖欠工资");
        await clerk.RegisterAsync();
        var @case = await clerk.HandsToInspectionAsync();
        await clerk.SignsAsync(@case, "劳动保障监察举报投诉登记表");

        var head = await company.AsAsync("liguoan");
        await head.OpensAsync(@case, "不予受理", ("违法行为发生或终了之日", "2024-03-02"), ("不予受理的理由", "离职已超过二年，其间没有投诉。"));
        await head.ChooseAsync("二年内未被发现，也未被举报投诉", "是");
        await head.ChooseAsync("不予受理的情形", "违法行为发生超过二年，期间未被发现也未被举报投诉");
        await head.PressAsync("不予受理");

        // 2 March 2024 plus two years is 2 March 2026, the day of the complaint: not yet over two years.
        await head.SeesAsync("未满二年的应当受理");
        await head.FillAsync("违法行为发生或终了之日", "2024-03-01");
        await head.PressAsync("不予受理");

        await head.SeesStateAsync(@case, "不予受理");
        var refusal = await head.SignsAsync(@case, "劳动保障监察不予受理决定书");
        Assert.Equal("清人社监不受字〔2026〕第0001号", refusal.Number);
        Assert.Contains("离职已超过二年，其间没有投诉", await head.TakesAsWordFileAsync(), StringComparison.Ordinal);

        var inspector = await company.AsAsync("chenliqun");
        await inspector.ServesAsync(@case, "劳动保障监察不予受理决定书", "田建设");
        await head.SeesPapersAsync(@case, "送达回证");
    }
}
