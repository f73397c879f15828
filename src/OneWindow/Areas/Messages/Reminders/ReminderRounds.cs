using OneWindow.Data;
using OneWindow.Data.Jobs;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Once a day, after the calendar's own round: reminds the staff.</summary>
internal sealed partial class ReminderRounds(
    IServiceScopeFactory scopes, WriteDoor door, IJobLeases leases, TimeProvider time, ILogger<ReminderRounds> log)
    : DailyRound(door, leases, time, log)
{
    private readonly ILogger _log = log;

    protected override string Kind => "messages.reminder-round";

    /// <summary>Half past midnight, when the day's due days have been counted.</summary>
    protected override TimeSpan BeginsAt => TimeSpan.FromMinutes(30);

    protected override TimeSpan Pause => TimeSpan.FromMinutes(30);

    protected override async Task RunAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        Done(await scope.ServiceProvider.GetRequiredService<RemindStaff>().RunAsync(cancel));
    }

    [LoggerMessage(LogLevel.Information, "Reminder round: {Told} new reminders")]
    private partial void Done(int told);
}
