using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Documents.Found;

/// <summary>Papers in the search: by official number (文号) and by the name of their kind.</summary>
internal sealed class FoundPapers(OneWindowDb db) : ISearched
{
    public FoundKind Kind => FoundKind.Paper;

    public bool IsOpenTo(Post post) => DocumentRoutes.SheetPosts.Contains(post.Code);

    public async Task<IReadOnlyList<FoundLine>> FindAsync(
        SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel)
    {
        var kinds = DocumentCatalogue.All.Where(kind => text.StandsIn(kind.Name)).Select(kind => kind.Code).ToList();
        if (text.Numbers.Count == 0 && kinds.Count == 0)
        {
            return [];
        }

        var seen = db.SeenBy(by);
        var papers = db.Set<Document>().AsNoTracking().Where(paper => paper.CaseId == null || seen.Where(id => id == paper.CaseId).Any());
        papers = text.Numbers is { Count: > 0 } numbers
            ? papers.Where(paper => numbers.Contains(paper.Number!))
            : papers.Where(paper => kinds.Contains(paper.Kind));
        if (after is { } last)
        {
            var key = new DocumentId(last);
            papers = papers.Where(paper => paper.Id < key);
        }

        var rows = await papers.OrderByDescending(paper => paper.Id).Take(most)
            .Select(paper => new { paper.Id, paper.Kind, paper.Number, paper.Status, paper.DraftedAt, paper.SignedAt })
            .ToListAsync(cancel);
        return
        [
            .. from row in rows
               let byNumber = row.Number is not null && text.Numbers.Contains(row.Number)
               select new FoundLine(row.Id.Value, DocumentCatalogue.Of(row.Kind).Name, DocumentRoutes.Of(row.Id), byNumber ? "文号" : "文书种类")
               {
                   Number = row.Number,
                   Meta = $"{DocumentWords.Of(row.Status)}　{ChinaTime.DayOf(row.SignedAt ?? row.DraftedAt).InTable()}",
                   IsExact = byNumber,
               },
        ];
    }
}
