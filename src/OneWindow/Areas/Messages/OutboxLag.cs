using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Telemetry;

namespace OneWindow.Areas.Messages;

/// <summary>How long the oldest message that no person need send has waited for the line.</summary>
internal sealed class OutboxLag(TimeProvider time) : IMeasure
{
    public string Name => "onewindow.outbox.lag";

    public string Unit => "s";

    public string Description => "Seconds that the oldest unsent short message has waited";

    public async Task<double> ReadAsync(OneWindowDb db, CancellationToken cancel)
    {
        var oldest = await db.Set<Message>().Where(message => message.State == MessageState.Waiting && message.Channel == MessageChannel.Sms)
            .OrderBy(message => message.WrittenAt).Select(message => (DateTime?)message.WrittenAt).FirstOrDefaultAsync(cancel);
        return oldest is { } since ? Math.Max(0, (time.GetUtcNow().UtcDateTime - since).TotalSeconds) : 0;
    }
}
