using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>Ends what is told to a system that may come in no more: who reads nothing is told nothing.</summary>
internal static class EndPushes
{
    /// <summary>Ends all of its pushes for good, each with an entry of its own, inside the door; tells how many.</summary>
    public static async Task<int> OfSystemAsync(OneWindowDb db, SystemEvents events, SystemId system, string reason, ActionContext by, CancellationToken cancel)
    {
        var pushes = await db.Set<Push>().Where(row => row.SystemId == system && row.State != PushState.Ended).OrderBy(row => row.Id).ToListAsync(cancel);
        foreach (var push in pushes)
        {
            push.BeginAnew();
            (push.State, push.StateAt, push.StateBy, push.StateReason) = (PushState.Ended, by.At, by.Appointment, reason);
            await PushJob.HurryAsync(db, push.Id, by.At, cancel);
            await events.PushAsync(db, push, "push-ended", new { push = push.Id.Value, reason }, by, cancel);
        }

        return pushes.Count;
    }
}
