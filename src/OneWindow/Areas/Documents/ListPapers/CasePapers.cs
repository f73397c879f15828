using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.ListPapers;

/// <summary>Lists the papers of a case.</summary>
internal sealed class CasePapers(OneWindowDb db) : ICasePapers
{
    private const int Most = 500;

    public string DossierOf(CaseId id) => DocumentRoutes.Dossier(id);

    public async Task<IReadOnlyList<PaperName>> NamesAsync(IReadOnlyCollection<DocumentId> papers, CancellationToken cancel)
    {
        var wanted = papers.Distinct().ToList();
        var rows = await db.Set<Document>().AsNoTracking().Where(document => wanted.Contains(document.Id))
            .Select(document => new { document.Id, document.Number }).ToListAsync(cancel);
        return [.. rows.Select(row => new PaperName(row.Id, row.Number, DocumentRoutes.Of(row.Id)))];
    }

    public async Task<IReadOnlyList<CasePaperLine>> OfCaseAsync(CaseId id, CancellationToken cancel)
    {
        var rows = await db.Set<Document>().AsNoTracking()
            .Where(document => document.CaseId == id)
            .OrderByDescending(document => document.Id)
            .Take(Most)
            .Select(document => new { document.Id, document.Kind, document.Number, document.Status, document.DraftedAt, document.SignedAt })
            .ToListAsync(cancel);
        return
        [
            .. from row in rows
               let kind = DocumentCatalogue.Of(row.Kind)
               select new CasePaperLine(
                   row.Id, row.Kind, kind.Name, row.Number, DocumentWords.Of(row.Status), row.Status == DocumentStatus.Draft,
                   kind.NeedsService, ChinaTime.DayOf(row.SignedAt ?? row.DraftedAt), DocumentRoutes.Of(row.Id))
               {
                   IsNumbered = kind.IsNumbered,
                   IsUnused = row.Status is DocumentStatus.Void or DocumentStatus.Dropped or DocumentStatus.SetAside,
               },
        ];
    }
}
