using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>Five carpenters are not paid for three months: from the window to the archive, with every paper on the way.</summary>
public sealed class WageArrearsStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    private const string Worker = "马大山，投诉人";
    private const string Employer = "魏长河，法定代表人";

    [Theory, OnSqlite]
    public Task Five_workers_get_their_wages_and_the_case_is_archived(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnPostgres]
    public Task It_goes_the_same_way_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_with_scripts_off_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var clerk = await company.AsAsync("zhoumin");
        var inspector = await company.AsAsync("chenliqun");
        var head = await company.AsAsync("liguoan");
        var archivist = await company.AsAsync("liangjing");

        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        await clerk.SeesAsync("清维登〔2026〕1号");
        var matter = new Uri(clerk.Page.Url).AbsolutePath;
        foreach (var paper in (string[])["登记回执", "来访登记表", "分流建议单", "权利义务及维权途径告知书"])
        {
            await clerk.MakesAsync(matter, paper);
        }

        await clerk.GoAsync(matter);
        var @case = await clerk.HandsToInspectionAsync();
        List<SignedPaper> volume = [await inspector.SignsAsync(@case, "劳动保障监察举报投诉登记表")];

        await inspector.ProposesFilingAsync(@case);
        await head.ApprovesFilingAsync(@case);
        volume.Add(await head.SignsAsync(@case, "劳动保障监察立案审批表"));
        volume.Add(await head.SignsAsync(@case, "劳动保障监察受理告知书"));
        volume.Add(await inspector.ServesAsync(@case, "劳动保障监察受理告知书", Worker));

        await inspector.BeginsInvestigationAsync(@case);
        volume.Add(await inspector.SignsAsync(@case, "劳动保障监察调查询问书"));
        volume.Add(await inspector.ServesAsync(@case, "劳动保障监察调查询问书", Employer));
        await inspector.InterviewsAsync(@case);
        volume.Add(await inspector.SignsAsync(@case, "劳动保障监察调查询问笔录"));
        await inspector.ChecksWorkplaceAsync(@case);
        volume.Add(await inspector.SignsAsync(@case, "劳动保障监察现场检查笔录"));
        await inspector.ConcludesAsync(@case);
        volume.Add(await head.SignsAsync(@case, "劳动保障监察案件处理报批表"));

        await head.OrdersToPayAsync(@case);
        var order = await head.SignsAsync(@case, "劳动保障监察限期改正指令书");
        Assert.Equal("清人社监令字〔2026〕第0001号", order.Number);
        volume.Add(order);
        volume.Add(await inspector.ServesAsync(@case, "劳动保障监察限期改正指令书", Employer));

        await inspector.RecordsPaymentAsync(@case);
        await inspector.VerifiesAsync(@case);
        volume.Add(await inspector.SignsAsync(@case, "改正情况核查记录"));
        await head.ClosesAsync(@case);
        volume.Add(await head.SignsAsync(@case, "劳动保障监察结案审批表"));

        await archivist.ArchivesAsync(@case);
        await archivist.SeesStateAsync(@case, "归档");
        await archivist.SignsAsync(@case, "案卷目录");
        var catalogue = await archivist.TakesAsWordFileAsync();
        Assert.All(volume, paper => Assert.Contains(paper.Name, catalogue, StringComparison.Ordinal));
        Assert.All(volume, paper => Assert.Contains(paper.Number ?? paper.Name, catalogue, StringComparison.Ordinal));
    }
}
