using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Documents.ReadPaper;

/// <summary>A scan as the page of its paper lists it.</summary>
/// <param name="Scan">What is stored.</param>
/// <param name="Number">Its place among the scans of the paper, from 1.</param>
/// <param name="KeptBy">Who put it there.</param>
/// <param name="WithdrawnBy">Who took it out; null while it counts.</param>
public sealed record ScanLine(Scan Scan, int Number, string? KeptBy, string? WithdrawnBy);

/// <summary>Lists the scans of a paper; the caller has made sure that the paper may be seen.</summary>
internal sealed class PaperScans(OneWindowDb db)
{
    /// <summary>The oldest first, withdrawn ones included.</summary>
    public async Task<IReadOnlyList<ScanLine>> OfAsync(DocumentId paper, CancellationToken cancel)
    {
        var rows = await (
            from scan in db.Set<Scan>().AsNoTracking().Where(scan => scan.DocumentId == paper)
            from kept in StaffDirectory.Rows(db).Where(row => row.Id == scan.KeptBy).DefaultIfEmpty()
            from withdrawn in StaffDirectory.Rows(db).Where(row => row.Id == scan.WithdrawnBy).DefaultIfEmpty()
            orderby scan.Id
            select new { Scan = scan, Kept = kept.Person, Withdrawn = withdrawn.Person }).ToListAsync(cancel);
        return [.. rows.Select((row, index) => new ScanLine(row.Scan, index + 1, row.Kept, row.Withdrawn))];
    }
}
