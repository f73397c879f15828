using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>An order is drafted, recalled, sent back twice, and signed at last by who stands in for the head.</summary>
public sealed class ApprovalStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    private const string Head = "李国安（监察机构负责人，市劳动保障监察支队）";
    private const string Bureau = "王建平（行政部门负责人，市人社局机关）";
    private const string Deputy = "顾海峰（监察机构负责人）";

    [Theory, OnPostgres]
    public Task A_draft_is_recalled_sent_back_twice_and_signed_by_the_stand_in(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_without_script_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var inspector = await company.AsAsync("chenliqun");
        var @case = await ConcludedAsync(company);

        var draft = await inspector.DraftsOrderAsync(@case, Head, Bureau);
        await inspector.PressAsync("撤回");
        await inspector.SeesAsync("已撤回");
        await inspector.SendsAgainAsync(draft, "2026-03-17");

        var bureau = await company.AsAsync("wangjianping");
        var head = await company.AsAsync("liguoan");
        await bureau.SignsDraftAsync("同意", "事实清楚。");
        await head.SignsDraftAsync("退回", "写清每个人的金额。", backTo: "送审人 陈立群");
        await inspector.GoAsync(draft);
        await inspector.SeesAsync("写清每个人的金额。");
        await inspector.SendsAgainAsync(draft, "2026-03-18");
        await bureau.SignsDraftAsync("同意", "已补充。");
        await head.SignsDraftAsync("退回", "请局里再看一遍期限。", backTo: "审核人 王建平");
        await bureau.SignsDraftAsync("同意", "期限合适。");

        await head.IsAwayAsync(Deputy);
        var deputy = await company.AsAsync("guhaifeng");
        await deputy.SignsDraftAsync("同意", "同意，抓紧送达。");
        await deputy.SeesAsync("（代李国安）");

        await inspector.SeesStateAsync(@case, "责令改正");
        await inspector.SeesAsync("同意，抓紧送达。");
        await inspector.SeesAsync("退回审核人：责令限期改正");
    }

    private static async Task<string> ConcludedAsync(Company company)
    {
        var (clerk, inspector) = (await company.AsAsync("zhoumin"), await company.AsAsync("chenliqun"));
        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        await clerk.ChoosesAsync("劳动保障监察");
        var @case = await clerk.HandsToInspectionAsync();
        await company.IsUnderInvestigationAsync(@case);
        await inspector.InterviewsAsync(@case);
        await inspector.ConcludesAsync(@case);
        return @case;
    }
}
