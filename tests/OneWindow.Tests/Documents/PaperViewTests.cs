using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Tests.Documents;

public sealed class PaperViewTests
{
    [Fact]
    public async Task The_page_marks_and_numbers_each_gap_and_shows_the_rest()
    {
        var data = SamplePaper.Complete().Set("correction.due", (DateOnly?)null, PaperSource.Typed);

        var html = await DrawAsync("D-INS-15", data);
        var page = await new HtmlParser().ParseDocumentAsync(html);

        Assert.Equal("劳动保障监察限期改正指令书", page.QuerySelector("h2")!.TextContent);
        Assert.Equal("待填：改正期限1", page.QuerySelector("#gap-1")!.TextContent);
        Assert.Equal("签发时编号", page.QuerySelector(".ow-paper__no .ow-gap--later")!.TextContent);
        Assert.Equal(["9,600.00", "8,800.00", "10,200.00", "7,400.00", "6,000.00", "42,000.00"], page.QuerySelectorAll("td.n").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task A_gap_that_stands_twice_on_the_paper_is_marked_once()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await DrawAsync("D-INS-15", new PaperData()));

        var marks = page.QuerySelectorAll("[id^=gap-]").Select(mark => mark.Id).ToList();
        Assert.Equal(marks.Distinct(), marks);
        Assert.True(page.QuerySelectorAll(".ow-gap sup").Length > marks.Count);
    }

    [Fact]
    public async Task What_only_the_pen_fills_in_is_neither_named_nor_numbered()
    {
        var blank = await new HtmlParser().ParseDocumentAsync(await DrawAsync("D-INS-27", new PaperData()));
        var signed = await new HtmlParser().ParseDocumentAsync(await DrawAsync("D-INT-01", new PaperData(), signed: true));

        Assert.DoesNotContain(blank.QuerySelectorAll("td"), cell => cell.TextContent.Contains("页次", StringComparison.Ordinal));
        Assert.Equal("gap-1", blank.QuerySelector("[id^=gap-]")!.Id);
        Assert.DoesNotContain("可手填", signed.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(signed.QuerySelectorAll("td .ow-gap--hand"));
    }

    [Theory, MemberData(nameof(TemplateLibraryTests.Codes), MemberType = typeof(TemplateLibraryTests))]
    public async Task Every_paper_can_be_drawn_without_a_style_attribute(string code)
    {
        var html = await DrawAsync(code, new PaperData());

        Assert.Contains("<article class=\"ow-paper", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    private static async Task<string> DrawAsync(string code, PaperData data, bool signed = false)
    {
        var model = PaperComposer.Compose(TemplateLibrary.Default.Of(code), data);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            System.Net.WebUtility.HtmlDecode((await renderer.RenderComponentAsync<PaperView>(
                ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model, ["IsSigned"] = signed }))).ToHtmlString()));
    }
}
