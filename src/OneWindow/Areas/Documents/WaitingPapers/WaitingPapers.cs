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
/// <param name="DueOn">The earliest due day of the case's running clocks; null for none.</param>
/// <param name="DraftedOn">The day it was drafted.</param>
internal sealed record WaitingPaper(DocumentId Id, string Name, string? CaseNumber, string CaseTitle, DateOnly? DueOn, DateOnly DraftedOn);

/// <summary>Lists the drafts that a person can sign now: of kinds that the post signs, in cases whose papers the person may sign.</summary>
internal sealed class WaitingPapers(OneWindowDb db, ICaseDirectory cases)
{
    /// <summary>No more stand on the list; who has more to sign begins with the latest.</summary>
    public const int Most = 200;

    /// <summary>How many wait; the left column shows the same number as the list.</summary>
    public Task<int> CountAsync(ActionContext by, CancellationToken cancel) => Drafts(by).CountAsync(cancel);

    /// <summary>The most urgent case first; within it and where nothing runs, the latest draft first.</summary>
    public async Task<IReadOnlyList<WaitingPaper>> OfAsync(ActionContext by, CancellationToken cancel)
    {
        var drafts = await Drafts(by)
            .OrderByDescending(document => document.Id)
            .Take(Most)
            .Select(document => new { document.Id, document.Kind, CaseId = document.CaseId!.Value, document.DraftedAt })
            .ToListAsync(cancel);
        var seen = await cases.SeenAsync([.. drafts.Select(draft => draft.CaseId)], by, cancel);
        return
        [
            .. from draft in drafts
               let line = seen[draft.CaseId]
               orderby line.DueOn ?? DateOnly.MaxValue
               select new WaitingPaper(draft.Id, DocumentCatalogue.Of(draft.Kind).Name, line.Number, line.Title, line.DueOn, ChinaTime.DayOf(draft.DraftedAt)),
        ];
    }

    /// <summary>The drafts that wait for somebody, as a query.</summary>
    internal IQueryable<Document> Drafts(ActionContext by)
    {
        var kinds = DocumentCatalogue.All.Where(kind => kind.Signers.Contains(by.Post.Code)).Select(kind => kind.Code).ToList();
        var signed = cases.SignedBy(by);

        // The kinds stand in the text, one for each post: a plan that is kept can count on them.
        // A join begins with the drafts; a list of all cases to be signed in would be made before the first of them is looked at.
        return
            from document in db.Set<Document>().AsNoTracking()
            where document.Status == DocumentStatus.Draft && EF.Constant(kinds).Contains(document.Kind) && document.CaseId != null
            join @case in signed on document.CaseId!.Value equals @case
            select document;
    }
}
