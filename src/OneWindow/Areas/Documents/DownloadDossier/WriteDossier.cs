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
internal sealed class WriteDossier(OneWindowDb db, DossierPlan plan, PaperReader papers, CaseCourse course, OfficeValues office, EvidenceStore store)
{
    /// <summary>Writes everything onto the stream; the caller has read the case for this person.</summary>
    public async Task WriteAsync(Stream to, CaseFile file, ActionContext by, CancellationToken cancel)
    {
        var parts = await plan.OfAsync(file, by, cancel);
        var authority = await AuthorityAsync(file, cancel);
        await using var archive = await DossierArchive.BeginAsync(to, cancel);
        foreach (var part in parts.Where(part => part.File is not null))
        {
            await AddAsync(archive, part, by, cancel);
        }

        var last = new DossierPart(parts.Count + 1, DossierPapers.CourseName, null, by.Today, Remark: null, Content: null)
        {
            File = DossierNames.Of(parts.Count + 1, DossierPapers.CourseName + ".docx"),
        };
        await archive.AddAsync(last.File, Render(DossierPapers.Course(file, authority, await course.OfAsync(file.Id, by, cancel), by.Today), by), cancel);
        await archive.AddAsync(
            DossierNames.Of(0, DossierPapers.IndexName + ".docx"), Render(DossierPapers.Index(file, authority, [.. parts, last], by.Today), by), cancel);
        await archive.EndAsync(cancel);
    }

    private async Task AddAsync(DossierArchive archive, DossierPart part, ActionContext by, CancellationToken cancel)
    {
        switch (part.Content)
        {
            case DossierContent.Paper paper:
                var sheet = await papers.FindAsync(db, paper.Id, by, cancel);
                await archive.AddAsync(part.File!, DownloadPaper.DownloadPaper.Render(sheet!), cancel);
                break;
            case DossierContent.Stored stored:
                await using (var content = store.Open(stored.Hash)!)
                {
                    await archive.AddAsync(part.File!, content, stored.Hash, cancel);
                }

                break;
        }
    }

    private static byte[] Render(PaperModel model, ActionContext by) => DocxRenderer.Render(model, by.At);

    private async Task<string?> AuthorityAsync(CaseFile file, CancellationToken cancel)
    {
        var data = new PaperData();
        await office.AddAsync(data, file.Unit, string.Empty, cancel);
        return (data.Find("authority.name") as PaperValue.Words)?.Text;
    }
}
