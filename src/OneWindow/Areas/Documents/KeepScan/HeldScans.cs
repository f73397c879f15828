using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Documents.KeepScan;

/// <summary>Holds the files of scans, those withdrawn too: they stay with their reason.</summary>
internal sealed class HeldScans : IHoldsFiles
{
    public Task<bool> HoldsAsync(OneWindowDb db, string hash, CancellationToken cancel) => db.Set<Scan>().AnyAsync(scan => scan.Hash == hash, cancel);
}
