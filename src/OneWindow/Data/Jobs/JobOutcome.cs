using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Jobs;

/// <summary>How a leased job ends, within the door.</summary>
public static class JobOutcome
{
    /// <summary>It is done. False if the lease had run out and another node holds it or has done it: undo this work by a refusal.</summary>
    public static async Task<bool> DoneAsync(OneWindowDb db, Job job, CancellationToken cancel) =>
        await Held(db, job).ExecuteDeleteAsync(cancel) == 1;

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
