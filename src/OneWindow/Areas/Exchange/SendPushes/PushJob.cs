using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Data;
using OneWindow.Data.Jobs;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>What the job of a push carries.</summary>
/// <param name="Push">The push.</param>
/// <param name="Again">Whether it sends the dead letters that somebody wants sent again, or goes on with the feed.</param>
internal sealed record PushJob(Guid Push, bool Again)
{
    public const string Kind = "exchange.push";

    /// <summary>The job, due at once. There is one at a time, so that what is sent keeps its order.</summary>
    public static Job Of(PushId push, bool again, DateTime due) => Job.New(Kind, KeyOf(push, again), new PushJob(push.Value, again), due);

    /// <summary>Lets a job that waits for its next try be due at once, inside the door; one that is being done is left alone.</summary>
    public static async Task HurryAsync(OneWindowDb db, PushId push, DateTime now, CancellationToken cancel)
    {
        var key = KeyOf(push, again: false);
        if (await db.Set<Job>().SingleOrDefaultAsync(job => job.Kind == Kind && job.Key == key, cancel) is { } job && (job.LeasedUntil is not { } until || until < now))
        {
            job.DueAt = now;
        }
    }

    /// <summary>What makes it once.</summary>
    public static string KeyOf(PushId push, bool again) => again ? $"{push.Value:N}.again" : $"{push.Value:N}";
}
