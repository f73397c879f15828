using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.MatterPapers;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

public sealed class PaperPageTests
{
    [Fact]
    public async Task The_page_shows_the_paper_with_its_gaps_the_blanks_beside_it_and_the_checks()
    {
        await using var application = await TestApplication.StartAsync();
        var (client, inspector) = await application.SignInPersonAsync(Posts.LabourInspector, "inspection-first");
        var paper = await OpenCaseAsync(application, inspector);

        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/papers/{paper:D}"));
        var ledger = WebUtility.HtmlDecode(await client.GetStringAsync("/papers"));
        var word = await client.GetAsync($"/papers/{paper:D}/docx");

        Assert.Contains("劳动保障监察举报投诉登记表", page, StringComparison.Ordinal);
        Assert.Contains("待填：用人单位名称", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.employer.name\"", page, StringComparison.Ordinal);
        Assert.Contains("签发前检查", page, StringComparison.Ordinal);
        Assert.Contains("补齐并通过全部检查后才能签发。", page, StringComparison.Ordinal);
        Assert.Contains($"/papers/{paper:D}", ledger, StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_unknown_paper_and_one_of_somebody_elses_case_are_not_there()
    {
        await using var application = await TestApplication.StartAsync();
        var (_, inspector) = await application.SignInPersonAsync(Posts.LabourInspector, "inspection-first");
        var paper = await OpenCaseAsync(application, inspector);
        var mediator = await application.SignInAsAsync(Posts.Mediator);
        var clerk = await application.SignInAsAsync(Posts.WindowClerk);

        Assert.Equal(HttpStatusCode.NotFound, (await mediator.GetAsync($"/papers/{paper:D}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/papers/{Guid.CreateVersion7():D}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/papers/{Guid.CreateVersion7():D}/docx")).StatusCode);
    }

    [Fact]
    public async Task The_papers_of_a_matter_are_made_at_the_window_with_nothing_left_to_type()
    {
        await using var application = await TestApplication.StartAsync();
        var (client, clerk) = await application.SignInPersonAsync(Posts.WindowClerk);
        await using var scope = application.CreateScope();
        var registered = await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(Hall.WageComplaint(), clerk, default);
        var draft = scope.ServiceProvider.GetRequiredService<DraftMatterPaper>();

        Dictionary<string, string> pages = [];
        var matter = $"/matters/{registered.Value.Id.Value:D}";
        foreach (var kind in (string[])["D-INT-06", "D-INT-01", "D-INT-02", "D-INT-05"])
        {
            pages[kind] = WebUtility.HtmlDecode(await client.GetStringAsync($"{matter}/papers/{kind}"));
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{matter}/papers/{kind}/docx")).StatusCode);
            var paper = await draft.HandleAsync(new(registered.Value.Id, kind), clerk, default);
            var again = await draft.HandleAsync(new(registered.Value.Id, kind), clerk, default);
            Assert.Equal(paper.Value, again.Value);
            Assert.EndsWith($"/papers/{paper.Value.Value:D}", (await client.GetAsync($"{matter}/papers/{kind}")).Headers.Location?.OriginalString, StringComparison.Ordinal);
        }

        var shown = WebUtility.HtmlDecode(await client.GetStringAsync(matter));
        Assert.All(pages.Keys, kind => Assert.Contains($"{matter}/papers/{kind}", shown, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain("待填：", page.Value, StringComparison.Ordinal));
        Assert.Contains(registered.Value.QueryCode, pages["D-INT-06"], StringComparison.Ordinal);
        Assert.Contains("13,800.00元", pages["D-INT-02"], StringComparison.Ordinal);
    }

    /// <summary>A case that has just come in, and its registration form.</summary>
    private static async Task<Guid> OpenCaseAsync(TestApplication application, ActionContext by)
    {
        await using var scope = application.CreateScope();
        var open = scope.ServiceProvider.GetRequiredService<IOpenCase>();
        var facts = new Dictionary<string, string> { ["submission"] = "complaint", ["received-on"] = by.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["act"] = "拖欠五名工人工资" };
        var opening = new CaseOpening("inspection", "清源某餐饮公司拖欠工资案", by.Unit, facts);
        var result = await scope.ServiceProvider.GetRequiredService<WriteDoor>().WriteAsync<CaseId>((db, cancel) => open.InAsync(db, opening, by, cancel), default);
        Assert.True(result.Succeeded);
        return (await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Document>().Select(document => document.Id).FirstAsync()).Value;
    }
}
