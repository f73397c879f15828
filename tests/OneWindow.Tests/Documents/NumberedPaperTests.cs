using System.Net;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The page of a paper that was signed and numbered: void, corrected.</summary>
public sealed class NumberedPaperTests(PaperOffice office) : IClassFixture<PaperOffice>
{
    [Fact]
    public async Task Declaring_a_numbered_paper_void_needs_a_reason_and_keeps_the_number_as_void()
    {
        var paper = await office.NumberedAsync();

        var silent = await (await PostedForm.OpenAsync(office.Inspector, paper, "void")).SendAsync();
        var given = await (await PostedForm.OpenAsync(office.Inspector, paper, "void")).With("Form.reason", "补正期限写错").SendAsync();
        var page = WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(paper));
        var word = await office.Inspector.GetAsync(paper + "/docx");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Found), (silent.StatusCode, given.StatusCode));
        Assert.Contains("请写明原因", await TextOf(silent), StringComparison.Ordinal);
        Assert.Matches("清人社监补字〔[0-9]{4}〕第[0-9]{4}号 保留为作废号，不再使用。", page);
        Assert.Contains("补正期限写错", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal("paper-voided", (await office.RecordOf(paper))[^1]);
    }

    [Fact]
    public async Task What_somebody_else_declared_void_first_is_told_and_stays_as_it_is()
    {
        var paper = await office.NumberedAsync();
        var stale = await PostedForm.OpenAsync(office.Inspector, paper, "void");
        await (await PostedForm.OpenAsync(office.Inspector, paper, "void")).With("Form.reason", "补正期限写错").SendAsync();

        var again = await stale.With("Form.reason", "又写错").SendAsync();

        var page = WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(paper));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("文书已经签发或者作废，不能再改", await TextOf(again), StringComparison.Ordinal);
        Assert.Contains("补正期限写错", page, StringComparison.Ordinal);
        Assert.DoesNotContain("又写错", page, StringComparison.Ordinal);
        Assert.DoesNotContain("作废这件文书", page, StringComparison.Ordinal);
        Assert.Contains("起草更正件", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_copy_is_a_draft_of_its_own_that_names_the_first()
    {
        var paper = await office.NumberedAsync();

        var answer = await (await PostedForm.OpenAsync(office.Inspector, paper, "reissue")).SendAsync();

        var copy = answer.Headers.Location!.OriginalString;
        var page = WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(copy));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.NotEqual(paper, copy);
        Assert.Contains("更正件已起草。", page, StringComparison.Ordinal);
        Assert.Matches("本文书更正并代替清人社监补字〔[0-9]{4}〕第[0-9]{4}号，原文书同时作废", page);
        Assert.Contains("已签发", WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(paper)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_sign_a_numbered_paper_reads_it_without_a_way_to_undo_it()
    {
        var paper = await office.NumberedAsync();
        var department = await office.Application.SignInAsAsync(Posts.DepartmentHead);

        var page = WebUtility.HtmlDecode(await department.GetStringAsync(paper));

        Assert.Contains("工资约定的证据", page, StringComparison.Ordinal);
        Assert.DoesNotContain("作废这件文书", page, StringComparison.Ordinal);
        Assert.DoesNotContain("起草更正件", page, StringComparison.Ordinal);
    }

    private static async Task<string> TextOf(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
