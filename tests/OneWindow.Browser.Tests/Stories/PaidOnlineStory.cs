using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>A worker and an employer, each with a phone: the papers, the answer, the money and the thanks go over the public pages alone.</summary>
public sealed class PaidOnlineStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    private const string Firm = "清源市宏泰建筑劳务有限公司";
    private const string Credit = "91990102MAAY4CL124";
    private const string Delegate = "19909902288";

    [Theory, OnPostgres]
    public Task A_worker_is_paid_and_rates_without_coming_once(Engine engine) => TellAsync(engine, script: true, elder: false);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_in_large_type_with_scripts_off(Engine engine) => TellAsync(engine, script: false, elder: true);

    private async Task TellAsync(Engine engine, bool script, bool elder)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, 1440, script);
        var (worker, employer) = (new OnlineWorker(await browser.OpenAsync(hall.Address, 390, script)), new OnPhone(await browser.OpenAsync(hall.Address, 390, script)));
        if (elder)
        {
            await worker.GoAsync("/portal");
            await worker.FollowAsync("长辈版");
        }

        await worker.FillInAsync();
        await worker.SendAsync();
        var @case = await IsHandedToInspectionAsync(await company.AsAsync("zhoumin"));
        await HasDelegateAsync(await company.AsAsync("zhoumin"));
        var (inspector, head) = (await company.AsAsync("chenliqun"), await company.AsAsync("liguoan"));
        await inspector.ProposesFilingAsync(@case);
        await head.ApprovesFilingAsync(@case);
        await head.SignsAsync(@case, "劳动保障监察受理告知书");

        // Another phone, no receipt at hand.
        worker = new OnlineWorker(await browser.OpenAsync(hall.Address, 390, script));
        await worker.GoAsync("/portal/phone");
        await worker.FillAsync("手机号", "13800136613");
        await worker.ProvesTelephoneAsync("下一步");
        await worker.Page.ShouldBeSoundAsync(script);
        await worker.PressAsync("干了活没发工资");
        await worker.FollowAsync("看文书、网上签收");
        await worker.SeesAsync("先同意网上收文书");
        await worker.PressAsync("同意网上收文书");
        await worker.FollowAsync("劳动保障监察受理告知书");
        await worker.Page.ShouldBeSoundAsync(script);
        await worker.PressAsync("我已收到");
        await worker.SeesAsync("已签收。");

        await inspector.BeginsInvestigationAsync(@case);
        await inspector.SignsAsync(@case, "劳动保障监察调查询问书");
        await ReceivesAsync(employer, "劳动保障监察调查询问书", script, first: true);
        await employer.FollowAsync("答复、交材料、报告付款");
        await employer.FillAsync("要说明的情况", "公司资金紧张，春节后付清。");
        await employer.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "工资表.png", MimeType = "image/png", Buffer = OnlineWorker.Photo });
        await employer.Page.ShouldBeSoundAsync(script);
        await employer.PressAsync("发出");
        await employer.SeesAsync("已经发出。");

        await inspector.GoAsync("/reminders");
        await inspector.SeesAsync("用人单位网上答复");
        await inspector.InterviewsAsync(@case);
        await inspector.ConcludesAsync(@case, "13800");
        await head.OrdersToPayAsync(@case);
        await head.SignsAsync(@case, "劳动保障监察限期改正指令书");
        await ReceivesAsync(employer, "劳动保障监察限期改正指令书", script, first: false);
        await employer.FollowAsync("答复、交材料、报告付款");
        await employer.ChooseAsync("已经付款");
        await employer.FillAsync("付了多少钱", "13800");
        await employer.FillAsync("哪天付的", "2026-03-02");
        await employer.PressAsync("发出");
        await employer.SeesAsync("已经发出。");

        await worker.GoAsync("/portal/matter");
        await worker.FollowAsync("告诉承办人：收到钱了、没收到");
        await worker.ChooseAsync("全部收到了");
        await worker.FillAsync("收到多少钱", "13800");
        await worker.FillAsync("哪天收到的", "2026-03-02");
        await worker.Page.ShouldBeSoundAsync(script);
        await worker.PressAsync("告诉承办人");
        await worker.SeesAsync("已经告诉承办人。");

        await inspector.GoAsync(@case);
        await inspector.SeesAsync("劳动者确认收到全部款项");
        await inspector.TakesAsync(@case, "登记支付", ("本次支付金额", "13800"), ("涉及劳动者人数", "1"), ("支付凭证和劳动者收款确认", "转账凭证，本人网上确认"));
        await inspector.TakesAsync(
            @case, "核查改正情况",
            ("核查方式", "银行流水核对"), ("改正情况", "已付清。"), ("改正证明材料", "转账凭证"), ("已支付金额", "13800"), ("确认收款的劳动者人数", "1"), ("承办人意见", "建议结案。"));
        await head.TakesAsync(@case, "批准结案", ("办理结果", "已支付 13,800 元，本人确认收款。"), ("审批意见", "同意结案。"));

        await worker.GoAsync("/portal/matter");
        await worker.SeesAsync("办结了");
        await worker.FollowAsync("评一评办得怎么样");
        await worker.ChooseAsync("非常满意");
        await worker.PressAsync("提交");
        await worker.SeesAsync("谢谢您的评价。");
    }

    /// <summary>The clerk says which employer it is and hands the claims over; the worker chose the ways already.</summary>
    private static async Task<string> IsHandedToInspectionAsync(Colleague clerk)
    {
        await clerk.GoAsync("/matters");
        await clerk.FollowAsync("清维登〔2026〕1号");
        await clerk.FollowAsync("更正");
        await clerk.FillAsync("更正的理由", "来访人不知道全名，按工地和负责人核实为宏泰。");
        await clerk.FillAsync("改为这家单位", "宏泰");
        await clerk.PressAsync("查找");
        await clerk.TickAsync(Firm);
        await clerk.PressAsync("更正");
        await clerk.ChoosesAsync("劳动保障监察");
        return await clerk.HandsOverAsync("劳动保障监察", "监察一大队");
    }

    /// <summary>Somebody of the employer came with a letter of authority.</summary>
    private static async Task HasDelegateAsync(Colleague clerk)
    {
        await clerk.GoAsync("/employers?q=宏泰");
        await clerk.FollowAsync(Firm);
        await clerk.FollowAsync("网上办事经办人");
        await clerk.FillAsync("姓名", "方建平");
        await clerk.FillAsync("手机号", Delegate);
        await clerk.FillAsync("凭什么经办", "授权委托书（2026年3月2日）");
        await clerk.PressAsync("登记经办人");
        await clerk.SeesAsync("已登记经办人方建平。");
        await clerk.ClickThroughAsync(clerk.Page.Locator("main a[href$='/withdraw']"));
    }

    /// <summary>The employer's delegate opens a paper and receives it; the first time after signing in and agreeing.</summary>
    private static async Task ReceivesAsync(OnPhone employer, string paper, bool script, bool first)
    {
        await employer.GoAsync("/portal/employer");
        if (first)
        {
            await employer.FillAsync("统一社会信用代码", Credit);
            await employer.FillAsync("经办人手机号", Delegate);
            await employer.ProvesTelephoneAsync("登录");
            await employer.SeesAsync(Firm);
            await employer.PressAsync("同意网上收文书");
            await employer.Page.ShouldBeSoundAsync(script);
        }

        await employer.FollowAsync(paper);
        await employer.PressAsync("我已收到");
        await employer.SeesAsync("已签收。");
        await employer.FollowAsync("返回");
    }
}
