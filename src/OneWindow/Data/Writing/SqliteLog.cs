using System.Data.Common;
using System.Diagnostics;
using OneWindow.Data.Engines;

namespace OneWindow.Data.Writing;

/// <summary>
/// Puts what SQLite has written into its log back into the file after a commit, and begins the log anew. Left to itself SQLite begins anew only
/// at a moment when nobody reads; in a busy office there is none, the log grows as long as people work, and everybody reads more slowly.
/// </summary>
internal sealed class SqliteLog
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>After somebody read for so long that it was not waited for: writers stand still meanwhile.</summary>
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(10);

    // Readers at work are waited for; who comes after them reads the file.
    private const string PutBack = "pragma busy_timeout = 250; pragma wal_checkpoint(restart); " + SqliteEngine.Waits;

    private long _last = Stopwatch.GetTimestamp();
    private TimeSpan _pause = Pause;

    public async Task PutBackAsync(DbConnection connection)
    {
        if (Stopwatch.GetElapsedTime(_last) < _pause)
        {
            return;
        }

        _pause = await TryAsync(connection) ? Pause : LongPause;
        _last = Stopwatch.GetTimestamp();
    }

    private static async Task<bool> TryAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PutBack;
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        var wasInTheWay = reader.GetInt64(0) != 0;
        await reader.NextResultAsync();
        return !wasInTheWay;
    }
}
