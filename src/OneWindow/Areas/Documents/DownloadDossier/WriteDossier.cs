using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>Writes the dossier of a case: the papers as they are downloaded singly, scans and evidence as they came, the course, the index.</summary>
internal sealed class WriteDossier(
    OneWindowDb db, DossierPlan plan, PaperReader papers, CaseCourse course, OfficeValues office, EvidenceStore store, PdfConverter converter)
{
    /// <summary>Writes everything onto the stream; the caller has read the case for this person.</summary>
    /// <param name="withPdf">Whether all papers come as one PDF besides.</param>
    public async Task WriteAsync(Stream to, CaseFile file, bool withPdf, ActionContext by, CancellationToken cancel)
    {
        var parts = await plan.OfAsync(file, by, cancel);
        var authority = await AuthorityAsync(file, cancel);
        using var pdf = withPdf ? new JoinedPdf(converter) : null;
        await using var archive = await DossierArchive.BeginAsync(to, cancel);
        foreach (var part in parts.Where(part => part.File is not null))
        {
            await AddAsync(archive, pdf, part, by, cancel);
        }

        var last = new DossierPart(parts.Count + 1, DossierPapers.CourseName, null, by.Today, Remark: null, Content: null)
        {
            File = DossierNames.Of(parts.Count + 1, DossierPapers.CourseName + ".docx"),
        };
        var happened = await course.OfAsync(file.Id, by, cancel);
        await AddPaperAsync(archive, pdf, last.File, Render(DossierPapers.Course(file, authority, happened, by.Today), by), cancel);
        var index = Render(DossierPapers.Index(file, authority, [.. parts, last], by.Today), by);
        await AddPaperAsync(archive, pdf, DossierNames.Of(0, DossierPapers.IndexName + ".docx"), index, cancel);
        await AddPdfAsync(archive, pdf, cancel);
        await archive.EndAsync(cancel);
    }

    private async Task AddAsync(DossierArchive archive, JoinedPdf? pdf, DossierPart part, ActionContext by, CancellationToken cancel)
    {
        switch (part.Content)
        {
            case DossierContent.Paper paper:
                var sheet = await papers.FindAsync(db, paper.Id, by, cancel);
                await AddPaperAsync(archive, pdf, part.File!, DownloadPaper.DownloadPaper.Render(sheet!), cancel);
                break;
            case DossierContent.Stored stored:
                await using (var content = store.Open(stored.Hash)!)
                {
                    await archive.AddAsync(part.File!, content, stored.Hash, cancel);
                }

                break;
        }
    }

    private static async Task AddPaperAsync(DossierArchive archive, JoinedPdf? pdf, string name, byte[] word, CancellationToken cancel)
    {
        await archive.AddAsync(name, word, cancel);
        if (pdf is not null)
        {
            await pdf.AddAsync(name, word, cancel);
        }
    }

    /// <summary>The other files are on their way already: where the PDF fails, a note stands in its place.</summary>
    private static async Task AddPdfAsync(DossierArchive archive, JoinedPdf? pdf, CancellationToken cancel)
    {
        if (pdf is null)
        {
            return;
        }

        await using var joined = await pdf.JoinAsync(cancel);
        await (joined is null
            ? archive.AddAsync(JoinedPdf.FailedName, System.Text.Encoding.UTF8.GetBytes(JoinedPdf.Failed), cancel)
            : archive.AddAsync(JoinedPdf.Name, joined, expected: null, cancel));
    }

    private static byte[] Render(PaperModel model, ActionContext by) => DocxRenderer.Render(model, by.At);

    private async Task<string?> AuthorityAsync(CaseFile file, CancellationToken cancel)
    {
        var data = new PaperData();
        await office.AddAsync(data, file.Unit, string.Empty, cancel);
        return (data.Find("authority.name") as PaperValue.Words)?.Text;
    }
}
