using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace OneWindow.Data.Engines;

/// <summary>PostgreSQL, for a city with several nodes or a database service of its own.</summary>
internal sealed class PostgresEngine : DatabaseEngine
{
    private static readonly IModel? Ahead = ModelAhead.New();

    // Any number that no other program of the same database uses for an advisory lock.
    private const long MigrationLock = 0x4F6E_6557_696E_0001;

    /// <summary>Plans that a connection keeps; the least used go first.</summary>
    private const int MostPlans = 200;

    public PostgresEngine(string connectionString, Action<DbContextOptionsBuilder>? configure)
        : base(configure)
    {
        Readers = Source(connectionString, "-c default_transaction_read_only=on");
        Writers = Source(connectionString, "-c synchronous_commit=on");
        ForReading = Options(Ahead)
            .UseNpgsql(Readers)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;
    }

    public override string Name => "postgres";

    public override DbContextOptions<OneWindowDb> ForReading { get; }

    internal NpgsqlDataSource Readers { get; }

    internal NpgsqlDataSource Writers { get; }

    /// <summary>How many may go through the door at once: two connections are left for leases of jobs and numbers of series.</summary>
    internal int MostWriters => Math.Max(1, new NpgsqlConnectionStringBuilder(Writers.ConnectionString).MaxPoolSize - 2);

    internal override async Task<DbConnection> OpenWriterAsync(CancellationToken cancel) => await Writers.OpenConnectionAsync(cancel);

    internal override DbContextOptions<OneWindowDb> ForWriting(DbConnection connection) =>
        Options(Ahead).UseNpgsql(connection).Options;

    internal override async Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select pg_advisory_xact_lock({MigrationLock})";
        await command.ExecuteNonQueryAsync(cancel);
        return transaction;
    }

    internal override string HasTable(string name) => $"select count(to_regclass('{name}'))";

    public override async ValueTask DisposeAsync()
    {
        await Readers.DisposeAsync();
        await Writers.DisposeAsync();
    }

    private static NpgsqlDataSource Source(string connectionString, string option)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = string.Join(' ', new[] { settings.Options, option }.Where(part => part is { Length: > 0 }));
        if (!Says(connectionString, "Maximum Pool Size", "MaxPoolSize"))
        {
            // Two pools on each node; several nodes must fit into PostgreSQL's usual hundred connections.
            settings.MaxPoolSize = 24;
        }

        // A page asks the same few statements each time: planning them takes longer than running them, so a connection keeps its
        // plans. Nothing here changes a connection's state beyond its transaction, so it needs no cleaning between two users.
        (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages, settings.NoResetOnClose) = (MostPlans, 2, true);
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }

    /// <summary>Whether the office set a keyword itself; Npgsql's own builder holds every keyword it knows.</summary>
    private static bool Says(string connectionString, params string[] names)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connectionString };
        return Array.Exists(names, said.ContainsKey);
    }
}
