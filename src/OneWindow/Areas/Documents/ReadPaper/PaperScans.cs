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
internal sealed class PaperScans(OneWindowDb db, StaffDirectory staff)
{
    /// <summary>The oldest first, withdrawn ones included.</summary>
    public async Task<IReadOnlyList<ScanLine>> OfAsync(DocumentId paper, CancellationToken cancel)
    {
        var scans = await db.Set<Scan>().AsNoTracking().Where(scan => scan.DocumentId == paper).OrderBy(scan => scan.Id).ToListAsync(cancel);
        if (scans.Count == 0)
        {
            return [];
        }

        var names = await staff.NamesAsync([.. scans.Select(scan => scan.KeptBy).Concat(scans.Select(scan => scan.WithdrawnBy).OfType<AppointmentId>())], cancel);
        return [.. scans.Select((scan, index) => new ScanLine(scan, index + 1, NameOf(scan.KeptBy), NameOf(scan.WithdrawnBy)))];

        string? NameOf(AppointmentId? by) => by is { } known ? names.GetValueOrDefault(known)?.Person : null;
    }
}
