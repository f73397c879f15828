using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>
/// Once a day in China, after the calendar's own round, by one node alone: reminds the staff. The round is a job under a lease; after days
/// of standing still there is one round, not one for each day.
/// </summary>
internal sealed partial class ReminderRounds(
    IServiceScopeFactory scopes, WriteDoor door, IJobLeases leases, TimeProvider time, ILogger<ReminderRounds> log) : BackgroundService
{
    private const string Kind = "messages.reminder-round";
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);
    private static readonly Refusal Overtaken = Refusal.Conflict("round-overtaken", "这一轮提醒已由别处完成。");

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
                NotDone(exception); // the database is away for a while: the next look tries again
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One look at the clock: runs the day's round if nobody has.</summary>
    internal async Task OnceAsync(CancellationToken cancel)
    {
        await door.WriteAsync<bool>(PlanTheFirstAsync, cancel);
        foreach (var job in await leases.TakeAsync(Kind, Environment.MachineName, Lease, most: 1, cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            var told = await scope.ServiceProvider.GetRequiredService<RemindStaff>().RunAsync(cancel);
            await door.WriteAsync<bool>(
                async (db, token) =>
                {
                    db.Add(JobOn(ChinaTime.Today(time).AddDays(1)));
                    return await JobOutcome.DoneAsync(db, job, token) ? true : Overtaken;
                },
                cancel);
            Done(told);
        }
    }

    private async Task<Result<bool>> PlanTheFirstAsync(OneWindowDb db, CancellationToken cancel)
    {
        if (!await db.Set<Job>().AnyAsync(job => job.Kind == Kind, cancel))
        {
            db.Add(JobOn(ChinaTime.Today(time)));
        }

        return true;
    }

    /// <summary>Half past midnight in China, when the day's due days have been counted.</summary>
    private static Job JobOn(DateOnly day) => Job.New(
        Kind, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), new { day }, ChinaTime.BeginningOf(day).AddMinutes(30));

    [LoggerMessage(LogLevel.Information, "Reminder round: {Told} new reminders")]
    private partial void Done(int told);

    [LoggerMessage(LogLevel.Error, "The reminder round could not be done; tried again in half an hour")]
    private partial void NotDone(Exception exception);
}
