using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OneWindow.Data.Engines;

/// <summary>
/// One of the two databases. Readers and writers have connections of their own: a reader's refuses to write, whatever the
/// code around it believes.
/// </summary>
public abstract class DatabaseEngine(Action<DbContextOptionsBuilder>? configure) : IAsyncDisposable
{
    /// <summary>The folder of its SQL files: <c>sqlite</c> or <c>postgres</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How a reading context connects.</summary>
    public abstract DbContextOptions<OneWindowDb> ForReading { get; }

    /// <summary>A reading context for a request.</summary>
    internal virtual OneWindowDb NewReader() => new(ForReading);

    /// <summary>Opens a connection that may write; the caller closes it.</summary>
    internal abstract Task<DbConnection> OpenWriterAsync(CancellationToken cancel);

    /// <summary>How a writing context uses a connection that the door opened.</summary>
    internal abstract DbContextOptions<OneWindowDb> ForWriting(DbConnection connection);

    /// <summary>Begins the transaction in which the schema is brought up to date; other nodes wait for its end.</summary>
    internal abstract Task<DbTransaction> BeginMigrationAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Asks whether a table is there: 1, else 0.</summary>
    internal abstract string HasTable(string name);

    /// <summary>The engine that the settings name.</summary>
    /// <param name="configure">What every context gets besides; tests count statements with it, or add entities of their own, for which they take the written model away.</param>
    public static DatabaseEngine For(DataSettings settings, Action<DbContextOptionsBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.PostgresConnectionString is { } connectionString
            ? new PostgresEngine(connectionString, configure)
            : new SqliteEngine(settings.SqliteFile, configure);
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>What both engines set on every context.</summary>
    /// <param name="ahead">The engine's model, where it was written down.</param>
    protected DbContextOptionsBuilder<OneWindowDb> Options(IModel? ahead)
    {
        var options = new DbContextOptionsBuilder<OneWindowDb>();
        if (ahead is not null)
        {
            options.UseModel(ahead);
        }

        options.ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
        configure?.Invoke(options);
        return options;
    }
}
