using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The page on which a dossier is taken out, and the file itself over the wire.</summary>
public sealed class DossierPageTests(PaperOffice office) : IClassFixture<PaperOffice>
{
    [Fact]
    public async Task From_the_papers_of_a_case_the_dossier_is_taken_out_for_a_purpose_that_the_access_log_shows()
    {
        var @case = await CaseAsync();

        var tab = await office.Inspector.GetStringAsync($"{@case}?tab=papers");
        var answer = await (await PostedForm.OpenAsync(office.Inspector, $"{@case}/dossier", "dossier")).With("Form.Reason", "移交法院执行").SendAsync();
        var file = await office.Inspector.GetAsync(answer.Headers.Location);
        var log = WebUtility.HtmlDecode(await (await office.Application.SignInAsAsync(Posts.Administrator)).GetStringAsync("/personal-data/log"));
        var course = WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(@case));

        Assert.Contains($"{@case}/dossier", tab, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(("application/zip", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.EndsWith(" 卷宗.zip", file.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        // Reading it whole proves that it was written to its end, and without a synchronous write: the server refuses those.
        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        Assert.Contains(zip.Entries, entry => entry.FullName.StartsWith("001 ", StringComparison.Ordinal));
        Assert.All([log, course], text =>
        {
            Assert.Contains("下载卷宗", text, StringComparison.Ordinal);
            Assert.Contains("移交法院执行", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_a_purpose_the_form_comes_back_and_says_so()
    {
        var @case = await CaseAsync();

        var answer = await (await PostedForm.OpenAsync(office.Inspector, $"{@case}/dossier", "dossier")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("请写明用途", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_case_and_an_unrecorded_taking_are_not_there()
    {
        var @case = await CaseAsync();
        var mediator = await office.Application.SignInAsAsync(Posts.Mediator);
        var answer = await (await PostedForm.OpenAsync(office.Inspector, $"{@case}/dossier", "dossier")).With("Form.Reason", "送审").SendAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await mediator.GetAsync($"{@case}/dossier")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Inspector.GetAsync($"{@case}/dossier/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Clerk.GetAsync(answer.Headers.Location)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Inspector.GetAsync($"/cases/{Guid.CreateVersion7():D}/dossier")).StatusCode);
    }

    /// <summary>The address of a case with a signed paper.</summary>
    private async Task<string> CaseAsync()
    {
        var paper = new DocumentId(Guid.Parse((await office.NumberedAsync()).Split('/')[^1]));
        await using var scope = office.Application.CreateScope();
        var @case = await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Document>()
            .Where(document => document.Id == paper).Select(document => document.CaseId!.Value).SingleAsync();
        return $"/cases/{@case.Value:D}";
    }
}
