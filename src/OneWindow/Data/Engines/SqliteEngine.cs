using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OneWindow.Data.Engines;

/// <summary>SQLite in one file: write-ahead log, every commit on disk before it is answered.</summary>
internal sealed class SqliteEngine : DatabaseEngine
{
    /// <summary>How long every connection waits, in milliseconds, while another one holds the file.</summary>
    internal const string Waits = "pragma busy_timeout = 30000;";

    private static readonly IModel? Ahead = ModelAhead.New();

    private readonly string _readerConnection;
    private readonly string _writerConnection;

    public SqliteEngine(string file, Action<DbContextOptionsBuilder>? configure)
        : base(configure)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 };
        _readerConnection = connection.ToString();
        ForReading = Options(Ahead)
            .UseSqlite(_readerConnection, Lists)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new SqliteReaderPragmas())
            .Options;

        // The writer's connection is never pooled, so that no reader inherits the right to write.
        connection.Pooling = false;
        _writerConnection = connection.ToString();
    }

    public override string Name => "sqlite";

    public override DbContextOptions<OneWindowDb> ForReading { get; }

    /// <summary>It opens its connection at once and keeps it: opening means to register functions and settings anew each time.</summary>
    internal override OneWindowDb NewReader()
    {
        var db = base.NewReader();
        db.Database.OpenConnection();
        return db;
    }

    internal override async Task<DbConnection> OpenWriterAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(_writerConnection);
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            {Waits}
            pragma journal_mode = wal;
            pragma synchronous = full;
            pragma foreign_keys = on;
            pragma wal_autocheckpoint = 0; -- the lane does it: SqliteLog
            """;
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
    }

    internal override DbContextOptions<OneWindowDb> ForWriting(DbConnection connection) =>
        Options(Ahead).UseSqlite(connection, Lists).Options;

    internal override Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    internal override string HasTable(string name) => $"select count(*) from sqlite_master where type = 'table' and name = '{name}'";

    /// <summary>A list is one parameter: with one for each of its values, the text of a statement could not be kept and was written anew each time.</summary>
    private static void Lists(SqliteDbContextOptionsBuilder sqlite) => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    public override ValueTask DisposeAsync()
    {
        using var pool = new SqliteConnection(_readerConnection);
        SqliteConnection.ClearPool(pool);
        return ValueTask.CompletedTask;
    }
}
