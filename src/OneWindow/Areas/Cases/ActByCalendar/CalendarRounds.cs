using OneWindow.Areas.Cases.ImportCalendar;
using OneWindow.Data;
using OneWindow.Data.Jobs;

namespace OneWindow.Areas.Cases.ActByCalendar;

/// <summary>Every hour: loads tables that another node imported, and, once a day, does what the calendar brings about.</summary>
internal sealed partial class CalendarRounds(
    IServiceScopeFactory scopes, WriteDoor door, IJobLeases leases, TimeProvider time, ILogger<CalendarRounds> log)
    : DailyRound(door, leases, time, log)
{
    private readonly ILogger _log = log;

    protected override string Kind => "cases.calendar-round";

    /// <summary>Five minutes after midnight: the day before is over.</summary>
    protected override TimeSpan BeginsAt => TimeSpan.FromMinutes(5);

    protected override TimeSpan Pause => TimeSpan.FromHours(1);

    protected override async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CalendarLoading>().RunAsync(cancel);
        await base.LookAsync(cancel);
    }

    protected override async Task RunAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var round = await scope.ServiceProvider.GetRequiredService<ActByCalendar>().RunAsync(cancel);
        Done(round.Steps, round.Recounted);
    }

    [LoggerMessage(LogLevel.Information, "Calendar round: {Steps} steps taken, {Recounted} cases recounted")]
    private partial void Done(int steps, int recounted);
}
