using OneWindow.Data.Engines;

namespace OneWindow.Data.Events;

/// <summary>
/// Exports the heads once a day in China. Each node writes into its own data folder: a copy more is only harder to forge.
/// </summary>
internal sealed partial class DailyHeadExport(HeadExport export, TimeProvider time, ILogger<DailyHeadExport> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!export.IsWrittenToday)
                {
                    await export.WriteAsync(stoppingToken);
                }
            }
            catch (Exception exception) when (StorageOutages.IsBehind(exception))
            {
                NotWritten(exception);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "The heads of the event record could not be exported; tried again in ten minutes")]
    private partial void NotWritten(Exception exception);
}
