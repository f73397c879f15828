using System.Data.Common;
using OneWindow.Testing.Databases;
using static OneWindow.Tests.Data.Events.History;

namespace OneWindow.Tests.Data.Events;

public sealed class EventStoreTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Events_come_back_in_order_with_what_was_recorded(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.NoteAsync(CaseStream(1), "来访登记", "立案");

        var history = await database.HistoryOfAsync(CaseStream(1));

        Assert.Equal([1, 2], history.Select(entry => entry.Sequence));
        Assert.Equal(["来访登记", "立案"], history.Select(entry => entry.Read<Noted>().Text));
        Assert.All(history, entry => Assert.Equal((database.Time.UtcNow, DateTimeKind.Utc, "window-clerk"), (entry.At, entry.At.Kind, entry.Post)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_events_of_one_work_follow_each_other(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (store, clerk) = (Store(database), Clerk(database));

        await database.Door.WriteAsync<int>(
            async (db, cancel) =>
            {
                store.Begin(db, CaseStream(1), "noted", new Noted("一"), clerk);
                await store.AppendAsync(db, CaseStream(1), "noted", new Noted("二"), clerk, cancel);
                await store.AppendAsync(db, CaseStream(1), "noted", new Noted("三"), clerk, cancel);
                return 3;
            },
            CancellationToken.None);

        Assert.Equal(["一", "二", "三"], (await database.HistoryOfAsync(CaseStream(1))).Select(entry => entry.Read<Noted>().Text));
        Assert.True((await database.VerifyAsync()).IsWhole);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Fifty_writers_to_one_stream_leave_no_gap(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => database.NoteAsync(CaseStream(1), $"{number}"))));

        var verified = await database.VerifyAsync();
        Assert.Equal((1, 50, true), (verified.Streams, verified.Events, verified.IsWhole));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_database_refuses_to_change_or_delete_an_event(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.NoteAsync(CaseStream(1), "立案");

        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteBehindTheDoorAsync("update event set payload = '{}'"));
        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteBehindTheDoorAsync("delete from event"));

        Assert.Single(await database.HistoryOfAsync(CaseStream(1)));
    }
}
