using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>A numbered paper that left the office.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Case">Its case.</param>
/// <param name="Name">The title printed on it.</param>
/// <param name="Number">Its number.</param>
/// <param name="On">The day it was signed.</param>
public sealed record IssuedPaper(DocumentId Id, CaseId Case, string Name, string Number, DateOnly On);

/// <summary>The numbered papers of several cases, for a history: orders, decisions, notices. Void ones are left out.</summary>
public sealed class IssuedPapers(OneWindowDb db)
{
    private const int Most = 500;

    /// <summary>The papers of these cases, latest first; the caller has made sure that the cases may be seen.</summary>
    public async Task<IReadOnlyList<IssuedPaper>> OfCasesAsync(IReadOnlyCollection<CaseId> cases, CancellationToken cancel)
    {
        var wanted = cases.Select(id => (CaseId?)id).ToList();
        var rows = await db.Set<Document>().AsNoTracking()
            .Where(paper => wanted.Contains(paper.CaseId) && paper.Status == DocumentStatus.Signed && paper.Number != null)
            .OrderByDescending(paper => paper.Id).Take(Most)
            .Select(paper => new { paper.Id, paper.CaseId, paper.Kind, paper.Number, paper.SignedAt })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new IssuedPaper(
                row.Id, row.CaseId!.Value, DocumentCatalogue.Of(row.Kind).Name, row.Number!, ChinaTime.DayOf(row.SignedAt!.Value))),
        ];
    }
}
