using System.Data.Common;
using OneWindow.Areas.Cases.ImportCalendar;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ActByCalendar;

/// <summary>
/// Every hour: loads tables that another node imported, and, once a day and by one node alone, does what the calendar
/// brings about. The day's round is a job under a lease, so that a node that dies leaves it to another.
/// </summary>
internal sealed partial class CalendarRounds(
    IServiceScopeFactory scopes, WriteDoor door, IJobLeases leases, TimeProvider time, ILogger<CalendarRounds> log) : BackgroundService
{
    private const string Kind = "cases.calendar-round";
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await OnceAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or IOException)
            {
                NotDone(exception); // the database is away for a while: the office goes on, the next look tries again
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One look at the clock: loads the calendar and runs the day's round if nobody has.</summary>
    internal async Task OnceAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CalendarLoading>().LoadAsync(cancel);
        await PlanTodayAsync(cancel);
        foreach (var job in await leases.TakeAsync(Kind, Environment.MachineName, Lease, most: 1, cancel))
        {
            var round = await scope.ServiceProvider.GetRequiredService<ActByCalendar>().RunAsync(cancel);
            await door.WriteAsync<bool>(async (db, token) => await FinishAsync(db, job, token), cancel);
            Done(round.Steps, round.Recounted);
        }
    }

    /// <summary>Removes the day's job, and plans tomorrow's in the same transaction: there is always exactly one.</summary>
    private async Task<Result<bool>> FinishAsync(OneWindowDb db, Job job, CancellationToken cancel)
    {
        db.Add(JobOn(ChinaTime.Today(time).AddDays(1)));
        return await JobOutcome.DoneAsync(db, job, cancel);
    }

    /// <summary>Plans the first round ever; later ones are planned by the one before.</summary>
    private Task<Result<bool>> PlanTodayAsync(CancellationToken cancel) => door.WriteAsync<bool>(
        (db, _) =>
        {
            if (!db.Set<Job>().Any(job => job.Kind == Kind))
            {
                db.Add(JobOn(ChinaTime.Today(time)));
            }

            return Task.FromResult<Result<bool>>(true);
        },
        cancel);

    /// <summary>Five minutes after midnight in China: the day before is over.</summary>
    private static Job JobOn(DateOnly day) => Job.New(
        Kind, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new { day },
        new DateTimeOffset(day.ToDateTime(new TimeOnly(0, 5)), TimeSpan.FromHours(8)).UtcDateTime);

    [LoggerMessage(LogLevel.Information, "Calendar round: {Steps} steps taken, {Recounted} cases recounted")]
    private partial void Done(int steps, int recounted);

    [LoggerMessage(LogLevel.Error, "The calendar round could not be done; tried again in an hour")]
    private partial void NotDone(Exception exception);
}
