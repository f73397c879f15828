using System.Net;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>Scans on the page of a signed paper: each message, and the happy path with redirect, row and record.</summary>
public sealed class ScanPageTests(PaperOffice office) : IClassFixture<PaperOffice>
{
    [Fact]
    public async Task A_signed_copy_that_came_back_is_put_with_the_paper_and_can_be_fetched_and_withdrawn()
    {
        var paper = await office.NumberedAsync();
        byte[] scan = [.. "%PDF-1.7 signed"u8];

        var kept = await (await PostedForm.OpenAsync(office.Inspector, paper, "keep-scan")).WithFile("Form.Scans", "回证.pdf", scan).SendAsync();
        var page = new HtmlParser().ParseDocument(await office.Inspector.GetStringAsync(paper));
        var address = page.QuerySelector("#paper-scans a")!.GetAttribute("href")!;
        var file = await office.Inspector.GetAsync(address);
        var silent = await (await PostedForm.OpenAsync(office.Inspector, paper, "withdraw-scan")).SendAsync();
        var withdrawn = await (await PostedForm.OpenAsync(office.Inspector, paper, "withdraw-scan")).With("Form.WithdrawReason", "页码不全").SendAsync();

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (kept.StatusCode, withdrawn.StatusCode));
        Assert.Equal(scan, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Contains("请写明撤下的原因", await TextOf(silent), StringComparison.Ordinal);
        Assert.Contains("撤下：页码不全", WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(paper)), StringComparison.Ordinal);
        Assert.Equal(["paper-scan-kept", "paper-scan-withdrawn"], (await office.RecordOf(paper)).TakeLast(2));
    }

    [Fact]
    public async Task A_file_that_is_no_scan_and_an_empty_form_are_told_so()
    {
        var paper = await office.NumberedAsync();

        var empty = await (await PostedForm.OpenAsync(office.Inspector, paper, "keep-scan")).SendAsync();
        var text = await (await PostedForm.OpenAsync(office.Inspector, paper, "keep-scan")).WithFile("Form.Scans", "回证.pdf", [.. "<html>"u8]).SendAsync();

        Assert.Contains("请选择扫描件", await TextOf(empty), StringComparison.Ordinal);
        Assert.Contains("扫描件只收 PDF、JPG、PNG", await TextOf(text), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (empty.StatusCode, text.StatusCode));
        Assert.Equal("paper-signed", (await office.RecordOf(paper))[^1]);
    }

    [Fact]
    public async Task A_draft_has_no_place_for_scans_and_an_unknown_scan_is_not_there()
    {
        var draft = await office.OpenedAsync();
        var paper = await office.NumberedAsync();
        var department = await office.Application.SignInAsAsync(Posts.DepartmentHead);

        Assert.DoesNotContain("paper-scans", await office.Inspector.GetStringAsync(draft), StringComparison.Ordinal);
        Assert.DoesNotContain("Form.Scans", await department.GetStringAsync(paper), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Inspector.GetAsync($"{paper}/scans/{Guid.CreateVersion7():D}")).StatusCode);
    }

    private static async Task<string> TextOf(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
