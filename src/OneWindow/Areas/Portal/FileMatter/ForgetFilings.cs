using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>
/// Forgets filings that nobody came back to, once a night: the answers, and the photos handed in with them, rows and files. Of one that was filed
/// only the way back to its receipt goes; its photos belong to the matter. What was uploaded to a form at the counter that nobody kept goes with them.
/// </summary>
internal sealed class ForgetFilings(WriteDoor door, IJobLeases leases, FilesNeverFiled files, TimeProvider time, ILogger<ForgetFilings> log)
    : DailyRound(door, leases, time, log)
{
    /// <summary>So long after the last answer.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int MostAtOnce = 100;

    protected override string Kind => "forget-filings";

    protected override TimeSpan BeginsAt => TimeSpan.FromHours(4);

    protected override TimeSpan Pause => TimeSpan.FromMinutes(20);

    protected override async Task RunAsync(CancellationToken cancel)
    {
        await ByHandfulsAsync(SomeAsync, MostAtOnce, cancel);
        await ByHandfulsAsync(OfFormsAsync, MostAtOnce, cancel);
        await files.RemoveAsync(cancel);
    }

    private async Task<Result<int>> SomeAsync(OneWindowDb db, CancellationToken cancel)
    {
        var now = Time.GetUtcNow().UtcDateTime;
        var before = now - Kept;
        var over = await db.Set<Filing>().Where(filing => filing.SavedAt < before).OrderBy(filing => filing.SavedAt).Take(MostAtOnce).ToListAsync(cancel);
        await FilesNeverFiled.ForgetAsync(db, [.. over.Where(filing => filing.FiledAt is null).Select(filing => filing.Id)], now, cancel);
        db.RemoveRange(over);
        return over.Count;
    }

    private async Task<Result<int>> OfFormsAsync(OneWindowDb db, CancellationToken cancel)
    {
        var now = Time.GetUtcNow().UtcDateTime;
        var left = await FilesNeverFiled.LeftBehindAsync(db, db.Set<Filing>().Select(filing => filing.Id), now - Kept, MostAtOnce, cancel);
        await FilesNeverFiled.ForgetAsync(db, left, now, cancel);
        return left.Count;
    }
}
