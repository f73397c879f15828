using OneWindow.Data.Jobs;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Jobs;

public sealed class JobLeaseTests
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(5);

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_what_is_due_is_taken_the_longest_due_first(Engine engine)
    {
        await using var database = await WithJobsDueAsync(engine, minutesAgo: [1, 3, -1]);

        var taken = await TakeAsync(database, "node-1");

        Assert.Equal(["3", "1"], taken.Select(job => job.Key));
        Assert.All(taken, job => Assert.Equal(("node-1", 1), (job.LeasedBy, job.Attempts)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Ten_nodes_that_take_together_get_each_job_once(Engine engine)
    {
        await using var database = await WithJobsDueAsync(engine, minutesAgo: [.. Enumerable.Range(1, 30)]);

        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(node => Task.Run(() => TakeAsync(database, $"node-{node}", most: 5))));

        var keys = taken.SelectMany(jobs => jobs).Select(job => job.Key).ToList();
        Assert.Equal(keys.Distinct().Count(), keys.Count);
        Assert.Equal(30, keys.Count + (await TakeAsync(database, "last", most: 30)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_lease_that_ran_out_is_taken_over_and_its_first_holder_can_no_longer_finish_it(Engine engine)
    {
        await using var database = await WithJobsDueAsync(engine, minutesAgo: [1]);
        var first = Assert.Single(await TakeAsync(database, "node-1"));

        Assert.Empty(await TakeAsync(database, "node-2"));
        database.Time.Advance(Span + TimeSpan.FromSeconds(1));
        var second = Assert.Single(await TakeAsync(database, "node-2"));

        Assert.Equal(2, second.Attempts);
        Assert.False(await DoneAsync(database, first));
        Assert.True(await DoneAsync(database, second));
        Assert.Empty(await TakeAsync(database, "node-3"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_job_that_failed_is_due_again_later(Engine engine)
    {
        await using var database = await WithJobsDueAsync(engine, minutesAgo: [1]);
        var job = Assert.Single(await TakeAsync(database, "node-1"));

        await database.Door.WriteAsync<bool>(
            async (db, cancel) => await JobOutcome.FailedAsync(db, job, "timeout", database.Time.UtcNow.AddMinutes(10), cancel), CancellationToken.None);

        Assert.Empty(await TakeAsync(database, "node-1"));
        database.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("timeout", Assert.Single(await TakeAsync(database, "node-1")).LastError);
    }

    private static async Task<TestDatabase> WithJobsDueAsync(Engine engine, int[] minutesAgo)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await database.Door.WriteAsync<int>(
            async (db, cancel) =>
            {
                db.AddRange(minutesAgo.Select(minutes => Job.New("export", $"{minutes}", new { }, database.Time.UtcNow.AddMinutes(-minutes))));
                await db.FlushAsync(cancel);
                return 0;
            },
            CancellationToken.None);
        return database;
    }

    private static Task<IReadOnlyList<Job>> TakeAsync(TestDatabase database, string holder, int most = 10) =>
        ((IJobLeases)database.Services.GetService(typeof(IJobLeases))!).TakeAsync("export", holder, Span, most, CancellationToken.None);

    private static async Task<bool> DoneAsync(TestDatabase database, Job job) => (await database.Door.WriteAsync<bool>(
        async (db, cancel) => await JobOutcome.DoneAsync(db, job, cancel), CancellationToken.None)).Value;
}
