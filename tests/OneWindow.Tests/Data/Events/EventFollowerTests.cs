using Microsoft.Extensions.DependencyInjection;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Jobs;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Events;

/// <summary>A follower hears of what a transaction wrote, and what it adds stands or falls with that.</summary>
public sealed class EventFollowerTests
{
    private static readonly Refusal TooLate = Refusal.NotAllowed("too-late", "已逾期。");

    [Theory, OnSqlite, OnPostgres]
    public async Task It_hears_of_each_event_once_even_when_the_work_sent_it_before(Engine engine)
    {
        await using var database = await WithFollowerAsync(engine);

        await database.NoteAsync(History.CaseStream(1), "first", "second");
        await WriteAsync(database, async (db, event3) =>
        {
            await event3();
            await db.FlushAsync(CancellationToken.None);
            return true;
        });

        Assert.Equal(3L, await CountAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_it_added_goes_with_the_act_that_is_refused(Engine engine)
    {
        await using var database = await WithFollowerAsync(engine);

        await WriteAsync(database, async (_, noted) =>
        {
            await noted();
            return TooLate;
        });

        Assert.Equal(0L, await CountAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_act_whose_follower_fails_is_not_done(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, services => services.AddSingleton<IEventFollower, Failing>());

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => database.NoteAsync(History.CaseStream(1), "first"));

        Assert.Equal(0L, await database.AskAsync("select count(*) from event"));
    }

    private static Task<TestDatabase> WithFollowerAsync(Engine engine) =>
        TestDatabase.CreateAsync(engine, services => services.AddSingleton<IEventFollower, JobForEach>());

    private static async Task<object?> CountAsync(TestDatabase database) => await database.AskAsync("select count(*) from job where kind = 'heard'");

    private static Task<Result<bool>> WriteAsync(TestDatabase database, Func<OneWindowDb, Func<Task>, Task<Result<bool>>> work) =>
        database.Door.WriteAsync(
            (db, cancel) => work(db, () => database.Services.GetRequiredService<EventStore>().AppendAsync(
                db, History.CaseStream(1), "noted", new History.Noted("later"), History.Clerk(database), cancel)),
            CancellationToken.None);

    private sealed class JobForEach : IEventFollower
    {
        public Task FollowAsync(OneWindowDb db, IReadOnlyList<EventEntry> events, CancellationToken cancel)
        {
            db.AddRange(events.Select(entry => Job.New("heard", $"{entry.StreamId}/{entry.Sequence}", new { }, entry.At)));
            return Task.CompletedTask;
        }
    }

    private sealed class Failing : IEventFollower
    {
        public Task FollowAsync(OneWindowDb db, IReadOnlyList<EventEntry> events, CancellationToken cancel) => throw new InvalidTimeZoneException();
    }
}
