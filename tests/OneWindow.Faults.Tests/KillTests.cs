using System.Globalization;
using System.Security.Cryptography;
using OneWindow.Bench.Loading;
using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>The program is killed in the middle of parallel writes, again and again, on the same data.</summary>
[Collection(nameof(DemoCities))]
public sealed class KillTests(DemoCities cities)
{
    private const int Warm = 20;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_program_killed_in_the_middle_has_kept_what_it_acknowledged_and_done_nothing_by_halves_or_twice(Engine engine)
    {
        await using var city = await cities.CopyAsync(engine);
        var program = await city.ServeAsync();
        var (connection, rows) = await city.OpenDatabaseAsync();
        await using var opened = connection;
        using var load = await Load.PrepareAsync(program.Url, rows);
        var books = new Bookkeeping(rows);
        Assert.NotNull((await load.SendAsync(Write.New(null))).Answer);
        var (unanswered, storedAll) = (0, 0);

        try
        {
            for (var round = 1; round <= Report.Rounds; round++)
            {
                var before = load.Writes.Count;
                await KillInTheMiddleAsync(program.KillAsync, load);
                await NobodyWritesAsync(rows);
                program = await city.ServeAsync(program.Url);

                var sent = load.Writes.Skip(before).ToList();
                var lost = sent.Where(write => write.Answer is null).ToList();
                Assert.Empty(lost.Where(write => write.Status is not null).Select(write => write.Said).Distinct());
                await books.MustBeSoundAsync(load.Writes);
                (unanswered, storedAll) = (unanswered + lost.Count, storedAll + await books.StoredAsync(lost));

                // Whoever heard nothing sends again, and some who heard it too: the same answer, and nothing done twice.
                await Task.WhenAll(lost.Concat(sent.Where(write => write.Answer is not null).Take(10)).Select(load.AgainAsync));
                Assert.Empty(load.Writes.Where(write => write.Answer is null).Select(write => write.Said).Distinct());
                await books.MustBeSoundAsync(load.Writes);
                await city.MustRunAsync("verify");
            }
        }
        finally
        {
            await program.DisposeAsync();
        }

        await Report.AddAsync($"killed {Report.Rounds} times on {engine}: {load.Writes.Count} writes, {unanswered} without an answer when killed, {storedAll} of them stored whole, the others absent");
    }

    /// <summary>Kills at a moment that nobody chose, once the load has begun to be answered.</summary>
    private static async Task KillInTheMiddleAsync(Func<Task> kill, Load load)
    {
        var (before, killed) = (load.Writes.Count(write => write.Answer is not null), false);
        var writing = load.RunAsync(() => !Volatile.Read(ref killed));
        await Patience.UntilAsync(() => Task.FromResult(load.Writes.Count(write => write.Answer is not null) > before + Warm), $"{Warm} writes were acknowledged");
        await Task.Delay(RandomNumberGenerator.GetInt32(500));
        Volatile.Write(ref killed, true);
        await kill();
        await writing;
    }

    /// <summary>PostgreSQL ends the transactions of a program that is gone; until it has, they may still be committed.</summary>
    private static Task NobodyWritesAsync(StoredRows rows) => rows.IsPostgres
        ? Patience.UntilAsync(async () => Convert.ToInt64(
            (await rows.QueryAsync("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"))[0][0],
            CultureInfo.InvariantCulture) == 0, "the connections of the killed program are closed")
        : Task.CompletedTask;
}
