using OneWindow.Data.Jobs;

namespace OneWindow.Data.Events;

/// <summary>
/// Exports the heads once a day in China. Each node writes into its own data folder: a copy more is only harder to forge.
/// </summary>
internal sealed class DailyHeadExport(HeadExport export, TimeProvider time, ILogger<DailyHeadExport> log) : Rounds(time, log)
{
    protected override TimeSpan Pause => TimeSpan.FromMinutes(10);

    protected override Task LookAsync(CancellationToken cancel) => export.IsWrittenToday ? Task.CompletedTask : export.WriteAsync(cancel);
}
