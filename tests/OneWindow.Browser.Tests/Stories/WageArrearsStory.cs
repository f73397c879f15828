using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>Five carpenters are not paid for three months: from the window to the archive.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WageArrearsStory(SystemBrowser browser)
{
    [Theory, OnSqlite, OnPostgres]
    public Task Five_workers_get_their_wages_and_the_case_is_archived(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnSqlite, OnPostgres]
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
        await clerk.SeesAsync("清维登〔2026〕1号");
        var @case = await clerk.HandsToInspectionAsync();

        await company.IsUnderInvestigationAsync(@case);
        var inspector = await company.AsAsync("chenliqun");
        await inspector.InterviewsAsync(@case);
        await inspector.TakesAsync(
            @case, "调查终结，报请处理",
            ("查明的事实和证据", "拖欠五名劳动者三个月工资"), ("主要证据", "询问笔录\n考勤记录"), ("违反的规定", "《劳动保障监察条例》第十一条第（六）项"),
            ("用人单位陈述", "对事实没有异议。"),
            ("查实应付金额", "62500"), ("处理意见和依据", "责令限期支付。"), ("处理依据", "《劳动保障监察条例》第二十六条第（一）项"));

        var head = await company.AsAsync("liguoan");
        await head.TakesAsync(
            @case, "责令限期改正", ("责令改正的事项", "向五名劳动者支付工资 62,500 元。"), ("改正期限", "2026-03-16"), ("审批意见", "同意。"));
        await head.SignsAsync(@case, "劳动保障监察限期改正指令书", "签发并取号");
        await head.SeesAsync("清人社监令字〔2026〕第0001号");

        await inspector.GoAsync(@case);
        await inspector.FollowAsync("登记送达");
        await inspector.SelectAsync("送达方式", "直接送达");
        await inspector.FillAsync("收件人", "魏长河，法定代表人");
        await inspector.FillAsync("送达凭证", "送达回证，当场签收");
        await inspector.PressAsync("登记送达");
        await inspector.TakesAsync(
            @case, "登记支付", ("本次支付金额", "62500"), ("涉及劳动者人数", "5"), ("支付凭证和劳动者收款确认", "代发回单，五人签字"));
        await inspector.OpensAsync(
            @case, "核查改正情况", ("改正情况", "已全额支付，逐一核实。"), ("改正证明材料", "代发回单"), ("已支付金额", "62500"),
            ("确认收款的劳动者人数", "5"), ("承办人意见", "建议结案。"));
        await inspector.SelectAsync("核查方式", "银行流水核对");
        await inspector.PressAsync("核查改正情况");

        await head.TakesAsync(@case, "批准结案", ("办理结果", "已支付 62,500 元，五人确认收款。"), ("审批意见", "同意结案。"));
        var archivist = await company.AsAsync("liangjing");
        await archivist.OpensAsync(@case, "归档", ("案卷页数", "46"));
        await archivist.ChooseAsync("保管期限", "10 年");
        await archivist.PressAsync("归档");

        await archivist.SeesStateAsync(@case, "归档");
        await archivist.SeesPapersAsync(@case, "立案审批表", "调查询问书", "询问笔录", "限期改正指令书", "送达回证", "结案审批表");
    }
}
