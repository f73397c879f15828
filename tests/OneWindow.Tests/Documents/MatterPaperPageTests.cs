using System.Net;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The papers of a matter at the window.</summary>
public sealed class MatterPaperPageTests(PaperOffice office) : IClassFixture<PaperOffice>
{
    [Theory]
    [InlineData("receipt")]
    [InlineData("papers/D-INT-01")]
    public async Task A_paper_of_a_matter_is_one_address_away_and_made_by_one_button(string address)
    {
        var matter = await office.RegisteredAsync();

        var page = WebUtility.HtmlDecode(await office.Clerk.GetStringAsync($"{matter}/{address}"));
        var made = await (await PostedForm.OpenAsync(office.Clerk, $"{matter}/{address}", "make")).SendAsync();

        Assert.Contains("吴秀兰", page, StringComparison.Ordinal);
        Assert.DoesNotContain("待填：", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        Assert.Contains("/papers/", made.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_receipt_bears_number_query_code_and_day_without_the_hour()
    {
        var matter = await office.RegisteredAsync();

        var page = WebUtility.HtmlDecode(await office.Clerk.GetStringAsync($"{matter}/receipt"));

        Assert.Matches("data-field=\"matter.number\">清维登〔", page);
        Assert.Matches("data-field=\"matter.queryCode\">[3-9AC-HJKMNP-Y]{8}<", page);
        Assert.DoesNotMatch("[0-9]日[0-9]{1,2}时", page);
    }

    [Fact]
    public async Task The_advice_names_its_rules_in_words_and_says_where_to_go()
    {
        var matter = await office.RegisteredAsync();

        var paper = await PaperOf($"{matter}/papers/D-INT-02");

        Assert.Contains("“克扣、拖欠工资”的职责分工", paper, StringComparison.Ordinal);
        Assert.DoesNotMatch("(R|J|PT|GL)-[0-9]{2}", paper);
        Assert.Contains("劳动保障监察：清源市综合维权服务大厅窗口 1（监察），清源市广济路120号，周一至周五 9:00—17:00，电话0990-6012300", paper, StringComparison.Ordinal);
        // The work was done in 南塘区.
        Assert.Contains("劳动保障监察：南塘区劳动保障维权分中心，南塘区石桥街道万和路36号", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("北桥区", paper, StringComparison.Ordinal);
        // One pair of brackets for all articles, and no full stop before a semicolon.
        Assert.Matches("由劳动保障监察处理（《劳动保障监察条例》.+、《.+）。", paper);
        Assert.DoesNotContain("。；", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_claim_was_brought_before_stands_on_the_registration_form()
    {
        var complaint = Hall.WageComplaint();
        var matter = await office.RegisteredAsync(complaint with
        {
            Claims = [complaint.Claims[0] with { Answers = new() { Prior = [new(PriorForum.Arbitration, PriorState.Refused)] } }],
        });

        Assert.Contains("仲裁，不予受理", await PaperOf($"{matter}/papers/D-INT-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers/D-INS-15")]
    [InlineData("/papers/nonsense")]
    [InlineData("/papers/nonsense/docx")]
    public async Task A_matter_has_no_other_papers(string address)
    {
        var matter = await office.RegisteredAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await office.Clerk.GetAsync(matter + address)).StatusCode);
    }

    [Theory]
    [InlineData("/receipt")]
    [InlineData("/papers/D-INT-01")]
    [InlineData("/papers/D-INT-01/docx")]
    public async Task An_unknown_matter_has_no_papers(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await office.Clerk.GetAsync($"/matters/{Guid.CreateVersion7():D}{address}")).StatusCode);

    [Fact]
    public async Task Who_only_looks_at_matters_prints_the_receipt_but_makes_nothing()
    {
        var matter = await office.RegisteredAsync();
        var mediator = await office.Application.SignInAsAsync(Posts.Mediator);

        var page = WebUtility.HtmlDecode(await mediator.GetStringAsync($"{matter}/receipt"));

        Assert.Contains("登记回执", page, StringComparison.Ordinal);
        Assert.DoesNotContain("补填、签发", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await office.Application.SignInAsAsync(Posts.Administrator)).GetAsync($"{matter}/receipt")).StatusCode);
    }

    /// <summary>The words of the paper that a page of the clerk shows.</summary>
    private async Task<string> PaperOf(string address) =>
        new HtmlParser().ParseDocument(await office.Clerk.GetStringAsync(address)).QuerySelector(".ow-paper")!.TextContent;
}
