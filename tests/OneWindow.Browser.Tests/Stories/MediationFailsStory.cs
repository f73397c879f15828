using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>The sides do not agree: the claim comes back to the window, inspection orders, and the employer pays.</summary>
public sealed class MediationFailsStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnPostgres]
    public Task Mediation_fails_inspection_orders_and_the_employer_pays(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_without_script_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var clerk = await company.AsAsync("zhoumin");
        var mediationHead = await company.AsAsync("chengzhiyuan");
        var mediator = await company.AsAsync("yelan");
        var inspector = await company.AsAsync("chenliqun");
        var head = await company.AsAsync("liguoan");

        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        var matter = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.ChoosesAsync("调解");
        var mediation = await clerk.HandsOverAsync(
            "调解", "市劳动保障纠纷人民调解委员会",
            ("调解来源", "窗口建议，双方同意"), ("适宜调解的情形", "双方都愿意调解"), ("征求双方意见的情况", "当面问马大山，电话问单位，都愿意先谈。"));

        await mediationHead.TakesOnAsync(mediation);
        await mediator.RecordsTalksAsync(mediation, "单位只认一个月，另外两个月说要等甲方拨款。");
        await mediator.EndsInVainAsync(mediation, "单位不承认后两个月的工资。");
        await mediator.SeesPapersAsync(mediation, "调解终止告知书");
        await mediator.TakesAsync(mediation, "各项请求转回其他途径", ("各项请求的去向", "拖欠工资：劳动保障监察"));

        await clerk.GoAsync(matter);
        await clerk.SeesAsync("前一途径没有办成，诉求回到了窗口");
        await clerk.ChoosesAsync("劳动保障监察");
        var inspection = await clerk.HandsOverAsync("劳动保障监察", "监察一大队");

        await company.IsUnderInvestigationAsync(inspection);
        await inspector.InterviewsAsync(inspection);
        await inspector.ConcludesAsync(inspection);
        await head.OrdersToPayAsync(inspection);
        await head.SignsAsync(inspection, "劳动保障监察限期改正指令书");
        await inspector.ServesAsync(inspection, "劳动保障监察限期改正指令书", "魏长河，法定代表人");
        await inspector.RecordsPaymentAsync(inspection);
        await inspector.VerifiesAsync(inspection);
        await head.ClosesAsync(inspection);

        await clerk.GoAsync(matter);
        await clerk.SeesAsync("已办结");
        await clerk.SeesAsync("诉求回到窗口另选途径");
    }
}
