using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>How far a push came.</summary>
/// <param name="From">As it was when the sending began.</param>
/// <param name="Job">Its job.</param>
/// <param name="Told">All changes up to this number are done with.</param>
/// <param name="Sent">How many were taken.</param>
/// <param name="Fault">Why the next one was not; null where all were.</param>
/// <param name="Failed">The number of that one.</param>
internal sealed record PushProgress(Push From, Job Job, long Told, int Sent, PushAnswer? Fault, long? Failed);

/// <summary>
/// Writes down what the other side answered, in one transaction with the end of the job: the cursor, the next try, the dead letter. Whoever set
/// the cursor back meanwhile is right, and what was sent is sent again.
/// </summary>
internal sealed class WriteDownPush(WriteDoor door, SystemEvents events, TimeProvider time)
{
    /// <summary>How long is waited after the first, second … failure; after the last one the change is a dead letter.</summary>
    internal static readonly IReadOnlyList<TimeSpan> Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    /// <summary>Up to so much of a pause is added by chance, so that what failed together does not come back together.</summary>
    private const double Spread = 0.2;

    private static readonly Refusal Overtaken = Refusal.Conflict("push-overtaken", "这项推送已由别处处理。");

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Ends a job that has nothing to do any more.</summary>
    public Task DropAsync(Job job, CancellationToken cancel) => door.WriteAsync((db, token) => DoneAsync(db, job, token), cancel);

    /// <summary>Stands still, since the keys of the system have all run out: a person gives a new one and resumes, or ends it.</summary>
    public Task LapsedAsync(PushId id, Job job, CancellationToken cancel) => door.WriteAsync<bool>(
        async (db, token) =>
        {
            if (await db.Set<Push>().SingleAsync(row => row.Id == id, token) is { State: PushState.Running } push)
            {
                await PauseAsync(db, push, "该系统的密钥都已到期，发了密钥再恢复", token);
            }

            return await DoneAsync(db, job, token);
        },
        cancel);

    /// <summary>The feed was sent on.</summary>
    public Task OnwardAsync(PushProgress progress, CancellationToken cancel) => door.WriteAsync<bool>(
        async (db, token) =>
        {
            var push = await db.Set<Push>().SingleAsync(row => row.Id == progress.From.Id, token);
            if (progress.Sent > 0)
            {
                push.SentAt = Now;
            }

            if (push.Cursor != progress.From.Cursor)
            {
                return await DoneAsync(db, progress.Job, token);
            }

            push.Cursor = progress.Told;
            if (progress.Told > progress.From.Cursor)
            {
                push.BeginAnew();
            }

            return push.State == PushState.Running && progress.Fault is { } fault
                ? await FailAsync(db, push, progress.Job, fault, progress.Failed!.Value, token)
                : await DoneAsync(db, progress.Job, token);
        },
        cancel);

    /// <summary>Dead letters were sent again, as somebody wanted.</summary>
    public Task AgainAsync(PushId id, Job job, IReadOnlyDictionary<long, PushAnswer> answers, CancellationToken cancel) => door.WriteAsync<bool>(
        async (db, token) =>
        {
            var push = await db.Set<Push>().SingleAsync(row => row.Id == id, token);
            var numbers = answers.Keys.ToList();
            foreach (var letter in await db.Set<DeadLetter>().Where(row => row.PushId == id && numbers.Contains(row.Number)).ToListAsync(token))
            {
                var answer = answers[letter.Number];
                letter.Attempts++;
                (letter.State, letter.Fault, letter.FailedAt, letter.EndedAt) = answer.Outcome == PushOutcome.Taken
                    ? (DeadLetterState.Sent, letter.Fault, letter.FailedAt, Now)
                    : (DeadLetterState.Open, answer.Fault!, Now, null as DateTime?);
            }

            if (push.State == PushState.Running && answers.Values.FirstOrDefault(one => one.Outcome == PushOutcome.Gone) is { Fault: { } gone })
            {
                await PauseAsync(db, push, gone, token);
            }

            return await DoneAsync(db, job, token);
        },
        cancel);

    private async Task<Result<bool>> FailAsync(OneWindowDb db, Push push, Job job, PushAnswer fault, long number, CancellationToken cancel)
    {
        if (fault.Outcome == PushOutcome.Gone)
        {
            await PauseAsync(db, push, fault.Fault!, cancel);
            return await DoneAsync(db, job, cancel);
        }

        if (push.Failures < Pauses.Count)
        {
            push.Fault = fault.Fault;
            push.NextAt = Now + PauseAfter(push.Failures++, fault.Wait) * (1 + Spread * Chance());
            return await JobOutcome.FailedAsync(db, job, fault.Outcome.ToString(), push.NextAt.Value, cancel) ? true : Overtaken;
        }

        await BuryAsync(db, push, fault.Fault!, number, cancel);
        push.Cursor = number;
        push.BeginAnew();
        return await DoneAsync(db, job, cancel);
    }

    /// <summary>The longer of our own pause and what the other side asked for: sooner than either would be of no use.</summary>
    private static TimeSpan PauseAfter(int failures, TimeSpan? asked) => asked is { } wait && wait > Pauses[failures] ? wait : Pauses[failures];

    private async Task BuryAsync(OneWindowDb db, Push push, string fault, long number, CancellationToken cancel)
    {
        var letter = await db.Set<DeadLetter>().SingleOrDefaultAsync(row => row.PushId == push.Id && row.Number == number, cancel);
        if (letter is null)
        {
            db.Add(letter = new DeadLetter { PushId = push.Id, Number = number, Attempts = 0, Fault = fault, FailedAt = Now, State = DeadLetterState.Open });
        }

        letter.Attempts += push.Failures + 1;
        (letter.State, letter.Fault, letter.FailedAt, letter.EndedAt, letter.EndedBy, letter.Reason) = (DeadLetterState.Open, fault, Now, null, null, null);
    }

    private async Task PauseAsync(OneWindowDb db, Push push, string reason, CancellationToken cancel)
    {
        var by = new ActionContext(PersonId.None, default, Posts.System, default, Now);
        (push.State, push.StateAt, push.StateBy, push.StateReason) = (PushState.Paused, Now, null, reason);
        push.BeginAnew();
        await events.PushAsync(db, push, "push-paused", new { push = push.Id.Value, reason }, by, cancel);
    }

    private static async Task<Result<bool>> DoneAsync(OneWindowDb db, Job job, CancellationToken cancel) =>
        await JobOutcome.DoneAsync(db, job, cancel) ? true : Overtaken;

    private static double Chance()
    {
#pragma warning disable CA5394 // spreads retries; nothing secret depends on it
        return Random.Shared.NextDouble();
#pragma warning restore CA5394
    }
}
