using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OneWindow.Data.Engines;

/// <summary>Why nothing can be stored or read for a while. Nobody's fault in the program, and over when the machine is well again.</summary>
public enum StorageOutage
{
    /// <summary>The database does not answer: it is stopped, starting, or has no connection left.</summary>
    Away,

    /// <summary>There is no space left.</summary>
    Full,
}

/// <summary>Tells an outage of the storage from a broken assumption.</summary>
public static class StorageOutages
{
    // What writing to a full disk, or beyond a quota, answers on Linux and on Windows.
    private const int NoSpaceOnLinux = 28;
    private const int QuotaOnLinux = 122;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    // https://www.sqlite.org/rescode.html
    private const int SqliteInputOutput = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    /// <summary>The outage behind an exception, however deep EF Core has wrapped it; null where there is none.</summary>
    public static StorageOutage? Of(Exception? exception) => exception switch
    {
        null => null,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageOutage.Full,
        PostgresException postgres when IsAway(postgres.SqlState) => StorageOutage.Away,
        NpgsqlException { IsTransient: true } and not PostgresException => StorageOutage.Away,
        SqliteException { SqliteErrorCode: SqliteFull } => StorageOutage.Full,
        SqliteException { SqliteErrorCode: SqliteInputOutput or SqliteCannotOpen } => StorageOutage.Away,
        IOException { HResult: NoSpaceOnLinux or QuotaOnLinux or NoSpaceOnWindows } => StorageOutage.Full,
        _ => Of(exception.InnerException),
    };

    /// <summary>
    /// Whether an exception came from the database or from a disk, wrapped or not: EF Core wraps what may pass by itself. Work done in rounds
    /// is then tried again in the next one.
    /// </summary>
    public static bool IsBehind(Exception? exception) => exception switch
    {
        null => false,
        DbException or IOException => true,
        _ => IsBehind(exception.InnerException),
    };

    /// <summary>Shutting down, starting, out of connections or memory, or a connection that broke.</summary>
    private static bool IsAway(string state) => state.StartsWith("57P", StringComparison.Ordinal)
        || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);
}
