using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Data;
using OneWindow.Hosting.Telemetry;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>How long the oldest change has waited that a running push has not told yet.</summary>
internal sealed class PushLag(TimeProvider time) : IMeasure
{
    public string Name => "onewindow.push.lag";

    public string Unit => "s";

    public string Description => "Seconds that the oldest change not yet pushed to another system has waited";

    public async Task<double> ReadAsync(OneWindowDb db, CancellationToken cancel)
    {
        var waiting = await db.Set<Push>().Where(push => push.State == PushState.Running)
            .Select(push => db.Set<Change>().Where(change => change.Number > push.Cursor).OrderBy(change => change.Number).Select(change => (DateTime?)change.At).FirstOrDefault())
            .ToListAsync(cancel);
        return waiting.Min() is { } since ? Math.Max(0, (time.GetUtcNow().UtcDateTime - since).TotalSeconds) : 0;
    }
}
