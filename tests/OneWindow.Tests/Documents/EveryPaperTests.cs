using OneWindow.Areas.Documents.DownloadPaper;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>Every template, filled from cases and matters that reach it.</summary>
public sealed class EveryPaperTests(DemoCity city) : IClassFixture<DemoCity>
{
    public static TheoryData<string> Codes => [.. Walked];

    private static IReadOnlyList<string> Walked => [.. TemplateLibrary.Default.Templates.Select(template => template.Kind.Code)];

    [Theory, MemberData(nameof(Codes))]
    public async Task Nothing_that_signing_requires_is_left_to_be_typed(string code)
    {
        var papers = await city.PapersAsync(code);

        Assert.NotEmpty(papers);
        Assert.Equal([], LackingOn(papers));
    }

    [Theory, MemberData(nameof(Codes))]
    public async Task The_checks_before_signing_find_nothing_but_days_that_have_passed(string code)
    {
        var papers = await city.PapersAsync(code);

        Assert.Equal([], FailedOn(papers));
    }

    [Theory, MemberData(nameof(Codes))]
    public async Task The_Word_file_passes_the_validator(string code)
    {
        var papers = await city.PapersAsync(code);

        Assert.All(papers.Take(3), paper => Assert.Empty(DemoCity.FaultsIn(DownloadPaper.Render(paper))));
    }

    [LibreOfficeFact]
    public async Task Every_kind_becomes_a_PDF_in_LibreOffice()
    {
        var folder = Directory.CreateTempSubdirectory("papers-");
        try
        {
            foreach (var code in Walked)
            {
                var paper = (await city.PapersAsync(code))[0];
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, code + ".docx"), DownloadPaper.Render(paper));
            }

            await LibreOfficeFactAttribute.ConvertAsync(folder);

            Assert.Equal(Walked.Count, folder.GetFiles("*.pdf").Length);
        }
        finally
        {
            LibreOfficeFactAttribute.Keep(folder, "walked");
            folder.Delete(recursive: true);
        }
    }

    [Theory, OnPostgres]
    public async Task The_other_engine_fills_every_paper_as_well(Engine engine)
    {
        var other = await DemoCity.OnAsync(engine);
        try
        {
            foreach (var code in Walked)
            {
                var papers = await other.PapersAsync(code);

                Assert.NotEmpty(papers);
                Assert.Equal([], LackingOn(papers).Concat(FailedOn(papers)));
                Assert.Empty(DemoCity.FaultsIn(DownloadPaper.Render(papers[0])));
            }
        }
        finally
        {
            await other.DisposeAsync();
        }
    }

    private static IEnumerable<string> LackingOn(IReadOnlyList<PaperSheet> papers) => papers
        .SelectMany(paper => paper.Model.Gaps.Where(gap => gap.Kind == GapKind.Required && !IsUnknown(paper, gap.Path)).Select(gap => $"{paper.Case?.Title} {gap.Name}"))
        .Distinct();

    private static IEnumerable<string> FailedOn(IReadOnlyList<PaperSheet> papers) => papers
        .SelectMany(paper => paper.Checks.Where(check => !check.Passed && !check.Code.StartsWith("not-past:", StringComparison.Ordinal)))
        .Where(check => check.Code is not ("required-filled" or "service-address" or "two-officers")).Select(check => check.Message)
        .Distinct();

    /// <summary>A report may come from nobody known, and who calls a hotline leaves no address; before the head approves the filing there are no officers and no opinion of his.</summary>
    private static bool IsUnknown(PaperSheet paper, string path) => (path == "worker.name" && paper.Case is not null) || (path == "address.post" && paper.Case is null)
        || ((path == "filing.unitOpinion" || path.StartsWith("officers.", StringComparison.Ordinal)) && paper.Case is { Officers.Count: 0 });
}
