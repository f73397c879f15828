using Microsoft.EntityFrameworkCore;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>Notes that a session is in use. Not at every request: a write each minute is enough to measure idleness.</summary>
internal sealed class TouchSession(WriteDoor door, TimeProvider time)
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public async Task HandleAsync(SignedInSession session, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (now - session.LastSeenAt < Every)
        {
            return;
        }

        // A refusal means that somebody else noted it just now, which is as good.
        await door.WriteAsync<bool>(
            async (db, token) =>
            {
                var stored = await db.Set<StaffSession>().SingleAsync(row => row.Id == session.Id, token);
                stored.LastSeenAt = now;
                return true;
            },
            cancel);
    }
}
