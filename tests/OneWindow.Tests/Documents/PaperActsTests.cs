using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The pages of papers, act by act: each message, and the happy path with redirect, row and record.</summary>
public sealed class PaperActsTests(PaperActsTests.Office office) : IClassFixture<PaperActsTests.Office>
{
    [Fact]
    public async Task A_draft_with_gaps_is_not_signed_and_the_page_says_what_is_missing()
    {
        var paper = await office.OpenedAsync();

        var answer = await (await PostedForm.OpenAsync(office.Inspector, paper, "sign")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("还缺1项：用人单位名称。", await TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_into_a_blank_is_kept_and_the_draft_can_be_signed()
    {
        var paper = await office.OpenedAsync();

        var filled = await (await PostedForm.OpenAsync(office.Inspector, paper, "fill")).With("Form.employer.name", "清源某餐饮有限公司").SendAsync();
        var signed = await (await PostedForm.OpenAsync(office.Inspector, paper, "sign")).SendAsync();

        var page = WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(paper));
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (filled.StatusCode, signed.StatusCode));
        Assert.Contains("已签发", page, StringComparison.Ordinal);
        Assert.Contains("清源某餐饮有限公司", page, StringComparison.Ordinal);
        Assert.Equal(["paper-drafted", "paper-blanks-filled", "paper-signed"], await office.RecordOf(paper));
    }

    [Fact]
    public async Task A_text_that_is_too_tooLongcomes_back_as_it_was_typed()
    {
        var paper = await office.OpenedAsync();
        var tooLong = new string('字', 2001);

        var answer = await (await PostedForm.OpenAsync(office.Inspector, paper, "fill")).With("Form.employer.name", tooLong).SendAsync();

        var page = await TextOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("“用人单位名称”最多 2000 字", page, StringComparison.Ordinal);
        Assert.Contains(tooLong, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_else_filled_in_is_told_so()
    {
        var paper = await office.OpenedAsync();
        var stale = await PostedForm.OpenAsync(office.Inspector, paper, "fill");
        await (await PostedForm.OpenAsync(office.Inspector, paper, "fill")).With("Form.employer.name", "甲公司").SendAsync();

        var answer = await stale.With("Form.employer.name", "乙公司").SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Giving_up_a_draft_needs_a_reason_and_is_recorded()
    {
        var paper = await office.OpenedAsync();

        var silent = await (await PostedForm.OpenAsync(office.Inspector, paper, "void")).SendAsync();
        var given = await (await PostedForm.OpenAsync(office.Inspector, paper, "void")).With("Form.reason", "另案办理").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Contains("请写明原因", await TextOf(silent), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, given.StatusCode);
        Assert.Contains("不再制作", WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(paper)), StringComparison.Ordinal);
        Assert.Equal("paper-voided", (await office.RecordOf(paper))[^1]);
    }

    [Fact]
    public async Task Who_does_not_sign_a_kind_sees_who_does_instead_of_the_button()
    {
        var paper = await office.OpenedAsync();
        var department = await office.Application.SignInAsAsync(Posts.DepartmentHead);

        var page = WebUtility.HtmlDecode(await department.GetStringAsync(paper));

        Assert.Contains("由窗口受理员、劳动保障监察员、监察机构负责人签发", page, StringComparison.Ordinal);
        Assert.DoesNotContain("签发定稿", page, StringComparison.Ordinal);
    }

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

    private static async Task<string> TextOf(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>One application with an inspector and a clerk.</summary>
    public sealed class Office : IAsyncLifetime
    {
        private ActionContext _inspector = null!;
        private ActionContext _clerk = null!;

        public TestApplication Application { get; private set; } = null!;

        public HttpClient Inspector { get; private set; } = null!;

        public HttpClient Clerk { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Application = await TestApplication.StartAsync();
            (Inspector, _inspector) = await Application.SignInPersonAsync(Posts.LabourInspector, "inspection-first", "陈立群");
            (Clerk, _clerk) = await Application.SignInPersonAsync(Posts.WindowClerk);
        }

        public async Task DisposeAsync() => await Application.DisposeAsync();

        /// <summary>The address of the registration form of a case that has just come in; nobody named its employer.</summary>
        public async Task<string> OpenedAsync()
        {
            await using var scope = Application.CreateScope();
            var open = scope.ServiceProvider.GetRequiredService<IOpenCase>();
            var facts = new Dictionary<string, string>
            {
                ["submission"] = "complaint", ["received-on"] = _inspector.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["act"] = "拖欠五名工人工资",
            };
            var opening = new CaseOpening("inspection", "清源某餐饮公司拖欠工资案", _inspector.Unit, facts);
            var opened = await scope.ServiceProvider.GetRequiredService<WriteDoor>().WriteAsync<CaseId>((db, cancel) => open.InAsync(db, opening, _inspector, cancel), default);
            var paper = await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Document>().Where(document => document.CaseId == opened.Value).Select(document => document.Id).SingleAsync();
            return DocumentRoutes.Of(paper);
        }

        /// <summary>The address of a matter registered at the window.</summary>
        public async Task<string> RegisteredAsync()
        {
            await using var scope = Application.CreateScope();
            var registered = await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(Hall.WageComplaint(), _clerk, default);
            return $"/matters/{registered.Value.Id.Value:D}";
        }

        public async Task<IReadOnlyList<string>> RecordOf(string paper)
        {
            await using var scope = Application.CreateScope();
            var stream = new EventStream("document", Guid.Parse(paper.Split('/')[^1]));
            return [.. (await EventStore.ReadAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>(), stream, 0, 50, default)).Select(entry => entry.Kind)];
        }
    }
}
