using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>
/// Does the job of one push: sends a handful of changes in their order, stops at the first that is not taken, and writes down how far it came.
/// A node that dies on the way leaves the handful to be sent once more by the next; the other side drops doubles by their identifiers.
/// </summary>
internal sealed class DeliverPush(OneWindowDb db, ReadChanges changes, PushLine line, PushSecrets secrets, WriteDownPush write, Profile profile, TimeProvider time)
{
    private const int MostAtOnce = 20;

    /// <summary>Well below the lease, and a node that dies doubles no more than was sent in it.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(15);

    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var sending = job.Read<PushJob>();
        var id = new PushId(sending.Push);
        var found = await (
            from push in db.Set<Push>().AsNoTracking()
            join system in db.Set<OutsideSystem>() on push.SystemId equals system.Id
            where push.Id == id && push.State == PushState.Running
            select new { Push = push, System = system }).SingleOrDefaultAsync(cancel);

        // A post that this version no longer knows sees nothing.
        if (found?.System.ActsAt(Now) is not { } by)
        {
            await write.DropAsync(job, CancellationToken.None);
            return;
        }

        // Whoever may read nothing any more is told nothing either.
        if (await KeysOfSystem.AreOverAsync(db, found.System.Id, by.Today, cancel))
        {
            await write.LapsedAsync(id, job, CancellationToken.None);
            return;
        }

        var stored = await db.Set<PushSecret>().AsNoTracking().Where(secret => secret.PushId == id).OrderBy(secret => secret.Id).ToListAsync(cancel);
        var signing = stored.Where(secret => secret.Signs(Now)).Select(secrets.Again).OfType<byte[]>().ToList();
        if (sending.Again)
        {
            await AgainAsync(found.Push, job, by, signing, cancel);
        }
        else
        {
            await OnwardAsync(found.Push, job, by, signing, cancel);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task OnwardAsync(Push push, Job job, ActionContext by, IReadOnlyList<byte[]> signing, CancellationToken cancel)
    {
        // Whatever has a number up to this one is visible now.
        var last = await ReadChanges.LastAsync(db, cancel);
        var page = await ReadChanges.PageAsync(
            changes.SeenBy(by).Where(ChangeKinds.Chosen(push.Kinds)).Where(change => change.Number > push.Cursor && change.Number <= last), MostAtOnce, cancel);
        var (since, told, sent, fault) = (time.GetTimestamp(), push.Cursor, 0, null as PushAnswer);
        try
        {
            foreach (var change in page.Changes)
            {
                var answer = await SendAsync(push, change, signing, cancel);
                if (answer.Outcome != PushOutcome.Taken)
                {
                    fault = answer;
                    break;
                }

                (told, sent) = (change.Number!.Value, sent + 1);
                if (time.GetElapsedTime(since) > LongestRound)
                {
                    break;
                }
            }

            told = sent == page.Changes.Count && !page.More ? last : told;
        }
        finally
        {
            // What was taken is known, even where the program stops before the next.
            await write.OnwardAsync(new PushProgress(push, job, told, sent, fault, fault is null ? null : page.Changes[sent].Number), CancellationToken.None);
        }
    }

    private async Task AgainAsync(Push push, Job job, ActionContext by, IReadOnlyList<byte[]> signing, CancellationToken cancel)
    {
        var numbers = await db.Set<DeadLetter>().Where(letter => letter.PushId == push.Id && letter.State == DeadLetterState.Again)
            .OrderBy(letter => letter.Number).Take(MostAtOnce).Select(letter => (long?)letter.Number).ToListAsync(cancel);
        var seen = await changes.SeenBy(by).Where(change => numbers.Contains(change.Number)).ToDictionaryAsync(change => change.Number!.Value, cancel);
        var (since, answers) = (time.GetTimestamp(), new Dictionary<long, PushAnswer>());
        try
        {
            foreach (var number in numbers.OfType<long>().TakeWhile(_ => time.GetElapsedTime(since) <= LongestRound))
            {
                answers[number] = seen.TryGetValue(number, out var change)
                    ? await SendAsync(push, change, signing, cancel)
                    : new PushAnswer(PushOutcome.NotNow, "该系统的岗位现在看不到这一条");
            }
        }
        finally
        {
            await write.AgainAsync(push.Id, job, answers, CancellationToken.None);
        }
    }

    private async Task<PushAnswer> SendAsync(Push push, Change change, IReadOnlyList<byte[]> signing, CancellationToken cancel) => signing.Count == 0
        ? new PushAnswer(PushOutcome.NotNow, "没有可用的签名密钥，请换发")
        : await line.SendAsync(new Uri(push.Address), PushedEvent.Of(change, profile), signing, time.GetUtcNow(), cancel);
}
