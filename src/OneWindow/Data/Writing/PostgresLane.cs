using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Writing;

/// <summary>
/// Each request is a serializable transaction of its own, so that work is correct as if it had run alone, as on SQLite.
/// One that PostgreSQL gives up in favour of another is run again from the start. Requests wait for a connection here, as long as
/// their sender waits: the pool of connections would turn them away after some seconds.
/// </summary>
internal sealed class PostgresLane(PostgresEngine engine, TimeProvider time) : IWriteLane
{
    private const int Attempts = 40;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);
    private readonly SemaphoreSlim _turns = new(engine.MostWriters);
    private static readonly Refusal Busy = Refusal.Conflict("too-busy", "当前办理人数较多，本次未能保存，请稍后再试。");

    public async Task<Result<T>> RunAsync<T>(
        Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            await _turns.WaitAsync(cancel);
            try
            {
                return await RunOnceAsync(work, cancel);
            }
            catch (Exception exception) when (MayRunAgain(exception, attempt))
            {
                // Another takes the turn meanwhile.
            }
            finally
            {
                _turns.Release();
            }

            await Task.Delay(Pause(attempt), time, cancel);
        }

        return Busy;
    }

    public ValueTask DisposeAsync()
    {
        _turns.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Result<T>> RunOnceAsync<T>(
        Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        await using var connection = await engine.Writers.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        await using var db = new OneWindowDb(engine.ForWriting(connection)) { InsideTheDoor = true };
        db.Database.AutoSavepointsEnabled = false;
        await db.Database.UseTransactionAsync(transaction, cancel);

        var result = await Attempt.RunAsync(db, work, cancel);
        if (result.Succeeded)
        {
            // Nobody may walk away between the work and its answer: from here the request is finished, not cancelled.
            await transaction.CommitAsync(CancellationToken.None);
        }
        else
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }

        return result;
    }

    private static bool MayRunAgain(Exception exception, int attempt) => SqlStateOf(exception) switch
    {
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => true,

        // Two doubles at once: the second attempt sees the first one's row and refuses in its own words.
        PostgresErrorCodes.UniqueViolation => attempt <= 3,
        _ => false,
    };

    private static string? SqlStateOf(Exception? exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState,
        null => null,
        _ => SqlStateOf(exception.InnerException),
    };

    private static TimeSpan Pause(int attempt)
    {
        var longest = Math.Min(LongestPause.TotalMilliseconds, 2 * Math.Pow(2, attempt));
#pragma warning disable CA5394 // spreads retries; nothing secret depends on it
        return TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * longest);
#pragma warning restore CA5394
    }
}
