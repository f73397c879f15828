using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

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
        var (drafts, signed) = (db.Set<Document>().AsNoTracking().Where(row => row.Status == DocumentStatus.Draft && row.CaseId != null), cases.SignedBy(by));
        drafts = drafts.Where(SignedAs(by.Post));

        // A join begins with the drafts; a list of all cases to be signed in would be made before the first of them is looked at.
        return
            from document in drafts
            join @case in signed on document.CaseId!.Value equals @case
            select document;
    }

    /// <summary>
    /// The kinds that a post signs stand in the condition itself, not beside it as a list: so they stand in the text, a plan that is kept can count
    /// on them, and EF keeps the text (one marked as a constant it writes anew each time).
    /// </summary>
    private static Expression<Func<Document, bool>> SignedAs(Post post) => DocumentCatalogue.All
        .Where(kind => kind.Signers.Contains(post.Code))
        .Select(kind => IsOf(kind.Code))
        .Aggregate((Expression<Func<Document, bool>>)(_ => false), (all, one) => all.Or(one));

    private static Expression<Func<Document, bool>> IsOf(string kind)
    {
        var document = Expression.Parameter(typeof(Document), "document");
        return Expression.Lambda<Func<Document, bool>>(Expression.Equal(Expression.Property(document, nameof(Document.Kind)), Expression.Constant(kind)), document);
    }
}
