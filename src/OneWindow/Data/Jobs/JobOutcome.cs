using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Jobs;

/// <summary>How a leased job ends, within the door.</summary>
public static class JobOutcome
{
    /// <summary>It is done. False if the lease had run out and another node holds it or has done it: undo this work by a refusal.</summary>
    public static Task<bool> DoneAsync(OneWindowDb db, Job job, CancellationToken cancel) => DoneAsync(db, [job], cancel);

    /// <summary>The same for several taken together: false if one of them was lost.</summary>
    public static async Task<bool> DoneAsync(OneWindowDb db, IReadOnlyCollection<Job> jobs, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var removed = 0;
        foreach (var alike in jobs.GroupBy(job => (job.LeasedBy, job.Attempts)))
        {
            var ((holder, attempts), ids) = (alike.Key, alike.Select(job => job.Id).ToList());
            removed += await db.Set<Job>().Where(row => ids.Contains(row.Id) && row.LeasedBy == holder && row.Attempts == attempts).ExecuteDeleteAsync(cancel);
        }

        return removed == jobs.Count;
    }

    /// <summary>It failed; it is due again at a later time.</summary>
    public static async Task<bool> FailedAsync(OneWindowDb db, Job job, string error, DateTime again, CancellationToken cancel)
    {
        var due = UtcInstantConverter.ToStored(again);
        return await Held(db, job).ExecuteUpdateAsync(
            row => row
                .SetProperty(stored => stored.LastError, error)
                .SetProperty(stored => stored.DueAt, due)
                .SetProperty(stored => stored.LeasedBy, (string?)null)
                .SetProperty(stored => stored.LeasedUntil, (DateTime?)null),
            cancel) == 1;
    }

    private static IQueryable<Job> Held(OneWindowDb db, Job job)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Job>().Where(row => row.Id == job.Id && row.LeasedBy == job.LeasedBy && row.Attempts == job.Attempts);
    }
}
