using OneWindow.Data.Evidence;
using OneWindow.Hosting.Areas;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>Files that a crash left half-written are removed at the next start; a day is longer than any upload of another node.</summary>
internal sealed class SweepHalfFiles(EvidenceStore store, TimeProvider time) : IStartTask
{
    public Task RunAsync(CancellationToken cancel)
    {
        store.Sweep(time.GetUtcNow().UtcDateTime.AddDays(-1));
        return Task.CompletedTask;
    }
}
