using System.Globalization;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Data.Jobs;

/// <summary>
/// Work that is done once a day in China, by one node alone. The day's round is a job under a lease, so that a node that dies leaves it
/// to another; after days of standing still there is one round, not one for each day.
/// </summary>
internal abstract class DailyRound(WriteDoor door, IJobLeases leases, TimeProvider time, ILogger log) : Rounds(time, log)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);
    private static readonly Refusal Overtaken = Refusal.Conflict("round-overtaken", "这一轮已由别处完成。");

    /// <summary>Its jobs' kind, a stable code.</summary>
    protected abstract string Kind { get; }

    /// <summary>How long after midnight in China it is due.</summary>
    protected abstract TimeSpan BeginsAt { get; }

    /// <summary>Does the day's round; done again if it fails half-way or takes longer than its lease.</summary>
    protected abstract Task RunAsync(CancellationToken cancel);

    /// <summary>Works through all that is due, some in one transaction, so that nobody at the counter waits for it.</summary>
    /// <param name="some">Works on at most <paramref name="most"/> and tells on how many.</param>
    /// <param name="most">How many at once.</param>
    /// <param name="cancel">Stops between two transactions.</param>
    protected async Task ByHandfulsAsync(Func<OneWindowDb, CancellationToken, Task<Result<int>>> some, int most, CancellationToken cancel)
    {
        while ((await door.WriteAsync(some, cancel)).TryGet(out var done, out _) && done == most)
        {
            // There may be more.
        }
    }

    /// <summary>Runs the day's round if nobody has.</summary>
    protected override Task LookAsync(CancellationToken cancel) => OnceAsync(cancel);

    /// <summary>The same, for whoever does not wait for the clock.</summary>
    internal async Task OnceAsync(CancellationToken cancel)
    {
        await door.WriteAsync<bool>((db, _) => Task.FromResult(PlanTheFirst(db)), cancel);
        foreach (var job in await leases.TakeAsync(Kind, Environment.MachineName, Lease, most: 1, cancel))
        {
            await RunAsync(cancel);
            await door.WriteAsync<bool>((db, token) => FinishAsync(db, job, token), cancel);
        }
    }

    /// <summary>Plans the first round ever; later ones are planned by the one before.</summary>
    private Result<bool> PlanTheFirst(OneWindowDb db)
    {
        if (!db.Set<Job>().Any(job => job.Kind == Kind))
        {
            db.Add(JobOn(ChinaTime.Today(Time)));
        }

        return true;
    }

    /// <summary>Removes the day's job and plans tomorrow's in the same transaction: there is always exactly one.</summary>
    private async Task<Result<bool>> FinishAsync(OneWindowDb db, Job job, CancellationToken cancel)
    {
        db.Add(JobOn(ChinaTime.Today(Time).AddDays(1)));
        return await JobOutcome.DoneAsync(db, job, cancel) ? true : Overtaken;
    }

    private Job JobOn(DateOnly day) => Job.New(
        Kind, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), new { day }, ChinaTime.BeginningOf(day) + BeginsAt);
}
