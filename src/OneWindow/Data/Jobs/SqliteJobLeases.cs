using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Jobs;

/// <summary>On SQLite the lane keeps two takers apart.</summary>
internal sealed class SqliteJobLeases(WriteDoor door, TimeProvider time) : IJobLeases
{
    public async Task<IReadOnlyList<Job>> TakeAsync(string kind, string holder, TimeSpan span, int most, CancellationToken cancel)
    {
        var now = UtcInstantConverter.ToStored(time.GetUtcNow().UtcDateTime);
        var taken = await door.WriteAsync<List<Job>>(
            async (db, token) =>
            {
                var jobs = await db.Set<Job>()
                    .Where(job => job.Kind == kind && job.DueAt <= now && (job.LeasedUntil == null || job.LeasedUntil < now))
                    .OrderBy(job => job.DueAt)
                    .Take(most)
                    .ToListAsync(token);
                foreach (var job in jobs)
                {
                    (job.LeasedBy, job.LeasedUntil, job.Attempts) = (holder, now + span, job.Attempts + 1);
                }

                return jobs;
            },
            cancel);
        return taken.Value;
    }
}
