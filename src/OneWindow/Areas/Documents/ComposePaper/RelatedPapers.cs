using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>A paper of the same case, as another paper speaks of it: without its content.</summary>
internal sealed record RelatedPaper
{
    public required DocumentId Id { get; init; }

    public required CaseId? CaseId { get; init; }

    public required string Kind { get; init; }

    public required string? Number { get; init; }

    public required DocumentStatus Status { get; init; }

    public required string? Run { get; init; }

    public required DateTime? SignedAt { get; init; }

    /// <summary>What was typed into it; null for nothing.</summary>
    public required ProtectedText? Typed { get; init; }
}

/// <summary>Papers asked for, and those beside them.</summary>
/// <param name="Asked">The papers, whole.</param>
/// <param name="Beside">Every paper of their cases, themselves included, and the papers that they correct.</param>
internal sealed record PapersRead(IReadOnlyList<Document> Asked, IReadOnlyList<RelatedPaper> Beside);

/// <summary>Reads papers with those of the same cases in one statement: a row for each, of a part of its own.</summary>
internal static class RelatedPapers
{
    /// <summary>Reads the papers asked for or known, and those beside them.</summary>
    /// <param name="asked">Which are read whole; empty where they are known.</param>
    /// <param name="known">Those that were read already; empty where they are asked for.</param>
    public static async Task<PapersRead> ReadAsync(
        OneWindowDb db, IReadOnlyCollection<DocumentId> asked, IReadOnlyCollection<Document> known, CancellationToken cancel)
    {
        var ofKnown = known.Select(paper => paper.CaseId).Where(id => id is not null).Distinct().ToList();
        var replaced = known.Select(paper => paper.ReplacesId).OfType<DocumentId>().ToList();
        if (asked.Count == 0 && ofKnown.Count == 0 && replaced.Count == 0)
        {
            return new PapersRead([], []);
        }

        var all = db.Set<Document>();
        var wanted = all.Where(paper => asked.Contains(paper.Id));
        // Either by those asked or by those known: an “or” of both would go by no index.
        var beside = asked.Count > 0
            ? all.Where(paper => wanted.Where(one => one.CaseId != null).Select(one => one.CaseId).Contains(paper.CaseId))
            : all.Where(paper => ofKnown.Contains(paper.CaseId));
        var corrected = asked.Count > 0
            ? all.Where(paper => wanted.Select(one => one.ReplacesId).Contains(paper.Id))
            : all.Where(paper => replaced.Contains(paper.Id));
        var rows = await (
            from part in db.Parts(3)
            join row in wanted on part equals 0 into wholes
            from whole in wholes.DefaultIfEmpty()
            join row in beside on part equals 1 into ofCase
            from sibling in ofCase.DefaultIfEmpty()
            join row in corrected on part equals 2 into corrections
            from first in corrections.DefaultIfEmpty()
            select new
            {
                Whole = whole,
                Id = part == 1 ? (DocumentId?)sibling.Id : (DocumentId?)first.Id,
                CaseId = part == 1 ? sibling.CaseId : first.CaseId,
                Kind = part == 1 ? sibling.Kind : first.Kind,
                Number = part == 1 ? sibling.Number : first.Number,
                Status = part == 1 ? (DocumentStatus?)sibling.Status : (DocumentStatus?)first.Status,
                Run = part == 1 ? sibling.Run : first.Run,
                SignedAt = part == 1 ? sibling.SignedAt : first.SignedAt,
                Typed = sibling.Typed!.Cipher,
            }).AsNoTracking().ToListAsync(cancel);
        return new PapersRead(
            [.. rows.Select(row => row.Whole).OfType<Document>()],
            [
                .. rows.Where(row => row.Id is not null).Select(row => new RelatedPaper
                {
                    Id = row.Id!.Value, CaseId = row.CaseId, Kind = row.Kind, Number = row.Number, Status = row.Status!.Value, Run = row.Run,
                    SignedAt = row.SignedAt, Typed = row.Typed is null ? null : new ProtectedText(row.Typed, null),
                }).DistinctBy(paper => paper.Id),
            ]);
    }
}
