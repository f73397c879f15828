using System.Net;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The page of a draft, act by act: each message, and the happy path with redirect, row and record.</summary>
public sealed class PaperActsTests(PaperOffice office) : IClassFixture<PaperOffice>
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
    public async Task A_text_that_is_too_long_comes_back_as_it_was_typed()
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

    private static async Task<string> TextOf(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
