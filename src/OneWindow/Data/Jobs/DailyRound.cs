using System.Globalization;
using OneWindow.Data.Engines;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Data.Jobs;

/// <summary>
/// Work that is done once a day in China, by one node alone. The day's round is a job under a lease, so that a node that dies leaves it
/// to another; after days of standing still there is one round, not one for each day.
/// </summary>
internal abstract partial class DailyRound(WriteDoor door, IJobLeases leases, TimeProvider time, ILogger log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);
    private static readonly Refusal Overtaken = Refusal.Conflict("round-overtaken", "这一轮已由别处完成。");

    /// <summary>Its jobs' kind, a stable code.</summary>
    protected abstract string Kind { get; }

    /// <summary>How long after midnight in China it is due.</summary>
    protected abstract TimeSpan BeginsAt { get; }

    /// <summary>How long to wait between two looks at the clock.</summary>
    protected abstract TimeSpan Pause { get; }

    /// <summary>Does the day's round; done again if it fails half-way or takes longer than its lease.</summary>
    protected abstract Task RunAsync(CancellationToken cancel);

    /// <summary>What every look does, whether a round is due or not.</summary>
    protected virtual Task LookAsync(CancellationToken cancel) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await OnceAsync(stoppingToken);
            }
            catch (Exception exception) when (StorageOutages.IsBehind(exception))
            {
                NotDone(Kind, exception); // the database is away for a while: the office goes on, the next look tries again
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One look at the clock: runs the day's round if nobody has.</summary>
    internal async Task OnceAsync(CancellationToken cancel)
    {
        await LookAsync(cancel);
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
            db.Add(JobOn(ChinaTime.Today(time)));
        }

        return true;
    }

    /// <summary>Removes the day's job and plans tomorrow's in the same transaction: there is always exactly one.</summary>
    private async Task<Result<bool>> FinishAsync(OneWindowDb db, Job job, CancellationToken cancel)
    {
        db.Add(JobOn(ChinaTime.Today(time).AddDays(1)));
        return await JobOutcome.DoneAsync(db, job, cancel) ? true : Overtaken;
    }

    private Job JobOn(DateOnly day) => Job.New(
        Kind, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), new { day }, ChinaTime.BeginningOf(day) + BeginsAt);

    [LoggerMessage(LogLevel.Error, "The round {Kind} could not be done; it is tried again")]
    private partial void NotDone(string kind, Exception exception);
}
