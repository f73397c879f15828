using OneWindow.Data.Engines;
using OneWindow.Data.Events;
using OneWindow.Data.Mapping;
using OneWindow.Data.Writing;
using OneWindow.Law.Results;

namespace OneWindow.Data;

/// <summary>
/// The one way to change anything. Work loads, asks the law and changes tracked entities; the door saves and commits. A
/// refusal leaves no trace. The work may be run again on a fresh context, so it changes nothing but the context: a message
/// to another system is a row of the outbox, and a file is stored before (its address is its content).
/// </summary>
public sealed class WriteDoor : IAsyncDisposable
{
    /// <summary>Somebody acted first; a use case answers so when the version a form was made from is no longer current.</summary>
    public static readonly Refusal ChangedMeanwhile =
        Refusal.Conflict("changed-meanwhile", "他人已先行办理，内容已有变化。请刷新后核对，再决定是否继续。");

    private readonly IWriteLane _lane;
    private readonly TimeProvider _time;
    private readonly Lazy<IEnumerable<IEventFollower>> _followers;

    /// <summary>Opens the door to an engine.</summary>
    /// <param name="engine">Where it writes.</param>
    /// <param name="time">The clock.</param>
    /// <param name="followers">
    /// Who hears of the events that work has written, in its own transaction; asked for at the first such event, so that a command
    /// which only looks needs nothing of what they need.
    /// </param>
    public WriteDoor(DatabaseEngine engine, TimeProvider time, Lazy<IEnumerable<IEventFollower>> followers)
    {
        ArgumentNullException.ThrowIfNull(followers);
        (_time, _followers) = (time, followers);
        _lane = engine switch
        {
            SqliteEngine sqlite => new SqliteLane(sqlite),
            PostgresEngine postgres => new PostgresLane(postgres, time),
            _ => throw new ArgumentException("No lane for this engine.", nameof(engine)),
        };
    }

    /// <summary>Runs the work in a transaction of its own and answers when it is on disk.</summary>
    /// <param name="work">Must be repeatable: each attempt has a fresh context.</param>
    /// <param name="cancel">Ends the wait and the work, but never a commit under way.</param>
    /// <returns>
    /// What the work returned; <c>changed-meanwhile</c> if somebody changed the same aggregate; <c>too-busy</c> if PostgreSQL
    /// kept giving others precedence.
    /// </returns>
    public Task<Result<T>> WriteAsync<T>(
        Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunAsync(written => Followed(work, written), cancel);
    }

    /// <summary>
    /// Like <see cref="WriteAsync"/>, but work that succeeded under the same key and scope is not done again: its stored
    /// answer is given. A refusal is not kept; the sender may mend the request and send it again.
    /// </summary>
    /// <param name="key">The sender's key; null when there is none, and then nothing is remembered.</param>
    /// <param name="scope">Whose keys these are, for example the use case and the sender: keys of others never collide.</param>
    public Task<Result<T>> WriteOnceAsync<T>(
        string? key, string scope, Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(work);
        var at = UtcInstantConverter.ToStored(_time.GetUtcNow().UtcDateTime);
        return RunAsync<T>(
            written => key is null
                ? Followed(work, written)
                : (db, token) => IdempotentAnswer.GiveOnceAsync(db, scope, key, at, Followed(work, written), token),
            cancel);
    }

    public ValueTask DisposeAsync() => _lane.DisposeAsync();

    /// <summary>Runs work in the lane, and counts its events when they are on disk.</summary>
    private async Task<Result<T>> RunAsync<T>(Func<EventMeter, Func<OneWindowDb, CancellationToken, Task<Result<T>>>> make, CancellationToken cancel)
    {
        var written = new EventMeter();
        var work = make(written);
        var result = await _lane.RunAsync(
            (db, token) =>
            {
                written.Begin();
                return work(db, token);
            },
            cancel);
        if (result.Succeeded)
        {
            written.Count();
        }

        return result;
    }

    /// <summary>Lets the followers hear of the events that the work wrote, if it succeeded and wrote any.</summary>
    private Func<OneWindowDb, CancellationToken, Task<Result<T>>> Followed<T>(
        Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, EventMeter meter) =>
        async (db, token) =>
        {
            var result = await work(db, token);
            if (result.Succeeded && db.Set<EventEntry>().Local is { Count: > 0 } written)
            {
                IReadOnlyList<EventEntry> events = [.. written.OrderBy(entry => entry.StreamId).ThenBy(entry => entry.Sequence)];
                meter.Hear(events);
                foreach (var follower in _followers.Value)
                {
                    await follower.FollowAsync(db, events, token);
                }
            }

            return result;
        };
}
