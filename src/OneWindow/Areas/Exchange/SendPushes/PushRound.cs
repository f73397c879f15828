using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>
/// Looks what is to be pushed and plans a job for it; takes what is due. Where nothing is new, looking costs one statement that reads and none
/// that writes.
/// </summary>
internal sealed class PushRound(OneWindowDb db, ReadChanges changes, WriteDoor door, IJobLeases leases, TimeProvider time)
{
    private const int MostAtOnce = 4;

    /// <summary>Longer than the longest handful takes.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The jobs that this node has to do now.</summary>
    public async Task<IReadOnlyList<Job>> TakeAsync(CancellationToken cancel)
    {
        var wanted = await WantedAsync(cancel);
        if (wanted.Count == 0 || !(await changes.NumberAsync(cancel)).Succeeded)
        {
            return []; // nothing to do, or the office is busy: the next look is soon
        }

        var now = time.GetUtcNow().UtcDateTime;
        var planned = await db.Set<Job>().AsNoTracking().Where(job => job.Kind == PushJob.Kind).Select(job => new { job.Key, job.DueAt, job.LeasedUntil }).ToListAsync(cancel);
        var missing = wanted.Where(one => planned.All(job => job.Key != one.Key)).ToList();
        if (missing.Count > 0)
        {
            _ = await door.WriteAsync((inside, token) => PlanAsync(inside, missing, token), cancel);
        }

        return missing.Count > 0 || planned.Exists(job => job.DueAt <= now && (job.LeasedUntil is not { } until || until < now))
            ? await leases.TakeAsync(PushJob.Kind, Environment.MachineName, Lease, MostAtOnce, cancel)
            : [];
    }

    /// <summary>The jobs that there should be: of pushes behind the feed, and of those with something to send again.</summary>
    private async Task<List<Job>> WantedAsync(CancellationToken cancel)
    {
        var all = db.Set<Change>();
        var rows = await db.Set<Push>().AsNoTracking().Where(push => push.State == PushState.Running).Select(push => new
        {
            push.Id,
            IsBehind = all.Any(change => change.Number == null) || all.Any(change => change.Number > push.Cursor),
            HasAgain = db.Set<DeadLetter>().Any(letter => letter.PushId == push.Id && letter.State == DeadLetterState.Again),
        }).ToListAsync(cancel);
        var now = time.GetUtcNow().UtcDateTime;
        return
        [
            .. rows.Where(row => row.IsBehind).Select(row => PushJob.Of(row.Id, again: false, now)),
            .. rows.Where(row => row.HasAgain).Select(row => PushJob.Of(row.Id, again: true, now)),
        ];
    }

    private static async Task<Result<bool>> PlanAsync(OneWindowDb db, List<Job> wanted, CancellationToken cancel)
    {
        var keys = wanted.ConvertAll(job => job.Key);
        var there = await db.Set<Job>().Where(job => job.Kind == PushJob.Kind && keys.Contains(job.Key)).Select(job => job.Key).ToListAsync(cancel);
        db.AddRange(wanted.Where(job => !there.Contains(job.Key)));
        return true;
    }
}
