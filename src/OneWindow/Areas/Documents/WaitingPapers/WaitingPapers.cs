using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.WaitingPapers;

/// <summary>A draft that waits for somebody's signature.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Name">Its title.</param>
/// <param name="CaseNumber">The number of its case; null before it has one.</param>
/// <param name="CaseTitle">What lists call the case.</param>
/// <param name="DraftedOn">The day it was drafted.</param>
internal sealed record WaitingPaper(DocumentId Id, string Name, string? CaseNumber, string CaseTitle, DateOnly DraftedOn);

/// <summary>Lists the drafts that a post may sign, of the cases that the person sees.</summary>
internal sealed class WaitingPapers(OneWindowDb db, ICaseDirectory cases)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<WaitingPaper>> OfAsync(ActionContext by, CancellationToken cancel)
    {
        var kinds = DocumentCatalogue.All.Where(kind => kind.Signers.Contains(by.Post.Code)).Select(kind => kind.Code).ToList();
        var drafts = await db.Set<Document>().AsNoTracking()
            .Where(document => document.Status == DocumentStatus.Draft && kinds.Contains(document.Kind) && document.CaseId != null)
            .OrderByDescending(document => document.Id)
            .Take(Most)
            .Select(document => new { document.Id, document.Kind, CaseId = document.CaseId!.Value, document.DraftedAt })
            .ToListAsync(cancel);
        var seen = await cases.SeenAsync([.. drafts.Select(draft => draft.CaseId)], by, cancel);
        return
        [
            .. from draft in drafts
               where seen.ContainsKey(draft.CaseId)
               let line = seen[draft.CaseId]
               select new WaitingPaper(draft.Id, DocumentCatalogue.Of(draft.Kind).Name, line.Number, line.Title, ChinaTime.DayOf(draft.DraftedAt)),
        ];
    }
}
