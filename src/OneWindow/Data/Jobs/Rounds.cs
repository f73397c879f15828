using OneWindow.Data.Engines;

namespace OneWindow.Data.Jobs;

/// <summary>Work that is looked for again and again beside the requests, for as long as the program runs.</summary>
internal abstract partial class Rounds(TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>Nothing of it is urgent to the second: whoever waits for the first page after a start comes first.</summary>
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(3);

    /// <summary>The clock.</summary>
    protected TimeProvider Time { get; } = time;

    /// <summary>How long to wait between two looks.</summary>
    protected abstract TimeSpan Pause { get; }

    /// <summary>One look: does what is due.</summary>
    protected abstract Task LookAsync(CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = Beginning; ; wait = Pause)
        {
            await Task.Delay(wait, Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
            {
                return; // nothing begins while the program ends
            }

            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (StorageOutages.IsBehind(exception))
            {
                NotDone(GetType().Name, exception); // the database is away for a while: the office goes on, the next look tries again
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Rounds} could not be done; tried again after a pause")]
    private partial void NotDone(string rounds, Exception exception);
}
