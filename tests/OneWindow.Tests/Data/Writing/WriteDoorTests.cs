using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Writing;

public sealed class WriteDoorTests
{
    private static readonly Refusal TooLate = Refusal.NotAllowed("too-late", "已逾期。");

    [Theory, OnSqlite, OnPostgres]
    public async Task What_succeeded_is_stored(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);

        var result = await database.Door.WriteAsync(AddOneAsync, CancellationToken.None);

        Assert.Equal(1, result.Value);
        Assert.Equal(1, await BalanceAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_refusal_leaves_no_trace(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);

        var result = await database.Door.WriteAsync<int>(
            async (db, cancel) =>
            {
                await AddOneAsync(db, cancel);
                return TooLate;
            },
            CancellationToken.None);

        Assert.Equal([TooLate], result.Refusals);
        Assert.Equal(0, await BalanceAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_fault_leaves_no_trace_and_reaches_the_caller(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => database.Door.WriteAsync<int>(
            async (db, cancel) =>
            {
                await AddOneAsync(db, cancel);
                throw new InvalidTimeZoneException();
            },
            CancellationToken.None));

        Assert.Equal(0, await BalanceAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Fifty_writers_at_once_lose_nothing(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50)
            .Select(_ => Task.Run(() => database.Door.WriteAsync(AddOneAsync, CancellationToken.None))));

        Assert.Equal(Enumerable.Range(1, 50), answers.Select(answer => answer.Value).Order());
        Assert.Equal(50, await BalanceAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_refusal_and_a_fault_beside_others_undo_themselves_alone(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);

        var writers = Enumerable.Range(0, 30).Select(number => Task.Run(() => database.Door.WriteAsync<int>(
            async (db, cancel) =>
            {
                var balance = await AddOneAsync(db, cancel);
                return (number % 3) switch
                {
                    0 => balance,
                    1 => TooLate,
                    _ => throw new InvalidTimeZoneException(),
                };
            },
            CancellationToken.None))).ToList();

        // Of 30 writers a third succeed, a third are refused, a third fail.
        var faults = 0;
        foreach (var writer in writers)
        {
            try
            {
                await writer;
            }
            catch (InvalidTimeZoneException)
            {
                faults++;
            }
        }

        Assert.Equal(10, faults);
        Assert.Equal(10, await BalanceAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_request_cancelled_while_it_waits_is_not_done(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => database.Door.WriteAsync(AddOneAsync, new CancellationToken(canceled: true)));

        Assert.Equal(0, await BalanceAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_context_that_was_injected_cannot_write_even_with_plain_sql(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);
        await using var db = database.Read();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => db.Database.ExecuteSqlAsync($"update account set balance = 5"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    /// <summary>Two connections, a pool that waits one second, and four seconds of work: only a queue of our own brings all through.</summary>
    [Theory, OnPostgres]
    public async Task More_writers_than_connections_wait_for_their_turn(Engine engine)
    {
        await using var database = await WithAccountAsync(engine);
        var narrow = database.Settings with { PostgresConnectionString = database.Settings.PostgresConnectionString + ";Maximum Pool Size=2;Timeout=1" };
        await using var few = DatabaseEngine.For(narrow);
        await using var door = new WriteDoor(few, TimeProvider.System, new([]));

        var written = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => door.WriteAsync<int>(
            async (db, cancel) =>
            {
                await db.Database.ExecuteSqlAsync($"select pg_sleep(0.4)", cancel);
                return 1;
            },
            CancellationToken.None)));

        Assert.All(written, result => Assert.True(result.Succeeded));
    }

    private static async Task<TestDatabase> WithAccountAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await database.ExecuteBehindTheDoorAsync("create table account (balance integer not null); insert into account values (0)");
        return database;
    }

    /// <summary>Reads and then writes, so that two at once would lose one if nothing kept them apart.</summary>
    private static async Task<Result<int>> AddOneAsync(OneWindow.Data.OneWindowDb db, CancellationToken cancel)
    {
        var balance = await db.Database.SqlQuery<int>($"select balance as \"Value\" from account").SingleAsync(cancel);
        await db.Database.ExecuteSqlAsync($"update account set balance = {balance + 1}", cancel);
        return balance + 1;
    }

    private static async Task<int> BalanceAsync(TestDatabase database) =>
        Convert.ToInt32(await database.AskAsync("select balance from account"), CultureInfo.InvariantCulture);
}
