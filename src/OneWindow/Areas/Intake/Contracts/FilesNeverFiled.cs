using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Data.Jobs;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Something that may hold a stored file beside evidence: the same content is stored once, whoever handed it in.</summary>
public interface IHoldsFiles
{
    /// <summary>Whether it holds the file of this hash.</summary>
    Task<bool> HoldsAsync(OneWindowDb db, string hash, CancellationToken cancel);
}

/// <summary>
/// Removes what was handed in with filings and drafts that nobody ever filed: the rows in the transaction in which the filings go, the stored files after it,
/// each by a job, so that a crash between the two leaves none behind.
/// </summary>
public sealed class FilesNeverFiled(WriteDoor door, IJobLeases leases, EvidenceStore store, IEnumerable<IHoldsFiles> holders, TimeProvider time)
{
    private const string Kind = "remove-file";
    private const int MostAtOnce = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Longer than any upload: a file kept since is somebody's whose row is about to come, and is not removed.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    /// <summary>So far back <see cref="LeftBehindAsync"/> looks each day: a program that stood still for weeks misses nothing.</summary>
    public static readonly TimeSpan LookedBack = TimeSpan.FromDays(90);

    private static readonly Refusal Overtaken = Refusal.Conflict("file-overtaken", "这个文件已由别处处理。");

    /// <summary>Removes the rows of these, inside the door, and plans the removing of their files; what became a matter is left alone.</summary>
    /// <param name="db">The door's context.</param>
    /// <param name="filings">The filings or drafts that go; each has the identifier that its matter would have had.</param>
    /// <param name="due">When the files go, UTC: those <see cref="Fresh"/> then would stay.</param>
    /// <param name="cancel">Ends the work.</param>
    public static async Task ForgetAsync(OneWindowDb db, IReadOnlyCollection<MatterId> filings, DateTime due, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var wanted = filings.Select(id => (MatterId?)id).ToList();
        var files = await db.Set<Evidence>()
            .Where(file => wanted.Contains(file.MatterId) && file.CaseId == null && !db.Set<Matter>().Any(matter => (MatterId?)matter.Id == file.MatterId)).ToListAsync(cancel);
        var hashes = files.Select(file => file.Hash).Distinct().ToList();
        var planned = await db.Set<Job>().Where(job => job.Kind == Kind && hashes.Contains(job.Key)).Select(job => job.Key).ToListAsync(cancel);
        db.RemoveRange(files);
        db.AddRange(hashes.Except(planned).Select(hash => Job.New(Kind, hash, new { hash }, due)));
    }

    /// <summary>
    /// What was handed in with a registration form that was neither filed nor kept as a draft: the identifiers that their matters would have had.
    /// </summary>
    /// <param name="db">The context to ask.</param>
    /// <param name="kept">Filings of others that are still kept.</param>
    /// <param name="before">UTC: only what was handed in before, and not more than <see cref="LookedBack"/> before it.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static Task<List<MatterId>> LeftBehindAsync(OneWindowDb db, IQueryable<MatterId> kept, DateTime before, int most, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        // Identifiers follow the clock, so the days asked for are a part of the key.
        var (from, to) = (At(before - LookedBack), At(before));
        return db.Set<Evidence>()
            .Where(file => file.Id > from && file.Id < to && file.CaseId == null && file.MatterId != null
                && !db.Set<Matter>().Any(matter => (MatterId?)matter.Id == file.MatterId)
                && !db.Set<Draft>().Any(draft => (MatterId?)draft.Id == file.MatterId)
                && !kept.Any(filing => (MatterId?)filing == file.MatterId))
            .Select(file => file.MatterId!.Value).Distinct().Take(most).ToListAsync(cancel);
    }

    /// <summary>Removes the files whose turn it is, those that nothing else holds.</summary>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        while (await leases.TakeAsync(Kind, Environment.MachineName, Lease, MostAtOnce, cancel) is { Count: > 0 } jobs)
        {
            foreach (var job in jobs)
            {
                if ((await door.WriteAsync((db, token) => IsHeldAsync(db, job.Key, token), cancel)).TryGet(out var isHeld, out _) && !isHeld)
                {
                    store.Remove(job.Key, time.GetUtcNow().UtcDateTime - Fresh);
                }

                await door.WriteAsync<bool>(async (db, token) => await JobOutcome.DoneAsync(db, job, token) ? true : Overtaken, cancel);
            }
        }
    }

    private static EvidenceId At(DateTime utc) => new(Guid.CreateVersion7(new DateTimeOffset(utc)));

    private async Task<Result<bool>> IsHeldAsync(OneWindowDb db, string hash, CancellationToken cancel)
    {
        var isHeld = await db.Set<Evidence>().AnyAsync(file => file.Hash == hash, cancel);
        foreach (var holder in holders)
        {
            isHeld = isHeld || await holder.HoldsAsync(db, hash, cancel);
        }

        return isHeld;
    }
}
