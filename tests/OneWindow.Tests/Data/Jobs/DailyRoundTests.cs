using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OneWindow.Data.Jobs;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Jobs;

/// <summary>A round that meets an outage: the program goes on, and the round is tried again.</summary>
public sealed class DailyRoundTests
{
    public static TheoryData<Exception> Outages =>
    [
        new DbUpdateException("While saving", new Microsoft.Data.Sqlite.SqliteException("database or disk is full", 13)),
        new InvalidOperationException("Likely transient", new Npgsql.NpgsqlException("Failed to connect")),
        new IOException("No space left on device"),
    ];

    [Theory, MemberData(nameof(Outages))]
    public async Task An_outage_however_wrapped_does_not_end_the_program(Exception outage)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        database.Time.Advance(TimeSpan.FromHours(1));
        using var round = new Round(database, outage);

        await round.StartAsync(CancellationToken.None);
        await round.Met.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Task.WhenAny(round.ExecuteTask!, Task.Delay(200));

        // An exception that leaves a background service stops the whole program.
        Assert.False(round.ExecuteTask!.IsFaulted);
        await round.StopAsync(CancellationToken.None);
    }

    private sealed class Round(TestDatabase database, Exception outage)
        : DailyRound(database.Door, database.Services.GetRequiredService<IJobLeases>(), database.Time, NullLogger<Round>.Instance)
    {
        public TaskCompletionSource Met { get; } = new();

        protected override string Kind => "test-round";

        protected override TimeSpan BeginsAt => TimeSpan.Zero;

        protected override TimeSpan Pause => TimeSpan.FromMinutes(1);

        protected override Task RunAsync(CancellationToken cancel)
        {
            Met.TrySetResult();
            throw outage;
        }
    }
}
