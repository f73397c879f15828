using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Writing;

/// <summary>
/// SQLite has one writer. Here it is one lane in the process: whatever queued up while the last commit went to disk shares
/// the next one. Each request has its savepoint, so that a refusal undoes itself alone, and is answered after the commit.
/// </summary>
internal sealed class SqliteLane : IWriteLane
{
    private const int MostPerCommit = 64;
    private const int MostWaiting = 1024;

    private readonly SqliteEngine _engine;
    private readonly SqliteLog _log = new();
    private readonly Channel<LaneRequest> _queue = Channel.CreateBounded<LaneRequest>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly Task _worker;

    public SqliteLane(SqliteEngine engine)
    {
        _engine = engine;
        _worker = Task.Run(WorkAsync);
    }

    public async Task<Result<T>> RunAsync<T>(
        Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        var request = new LaneRequest<T>(work, cancel);
        await _queue.Writer.WriteAsync(request, cancel);
        return await request.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _worker;
    }

    private async Task WorkAsync()
    {
        DbConnection? connection = null;
        while (await _queue.Reader.WaitToReadAsync())
        {
            var batch = new List<LaneRequest>();
            try
            {
                connection ??= await _engine.OpenWriterAsync(CancellationToken.None);
                await CommitTogetherAsync(connection, batch);
                await _log.PutBackAsync(connection);
            }
            catch (Exception exception) when (exception is DbException or IOException or InvalidOperationException)
            {
                // The shared commit failed (disk full, file locked by a backup): nobody's work is stored, everybody is told,
                // and the next batch starts on a new connection.
                batch.ForEach(request => request.Fail(exception));
                if (batch.Count == 0 && _queue.Reader.TryRead(out var waiting))
                {
                    waiting.Fail(exception);
                }

                if (connection is not null)
                {
                    await connection.DisposeAsync();
                    connection = null;
                }
            }
        }

        if (connection is not null)
        {
            await connection.DisposeAsync();
        }
    }

    private async Task CommitTogetherAsync(DbConnection connection, List<LaneRequest> batch)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        while (batch.Count < MostPerCommit && _queue.Reader.TryRead(out var request))
        {
            batch.Add(request);
            await request.RunAsync(() => NewContext(connection, transaction), transaction);
        }

        await transaction.CommitAsync();
        batch.ForEach(request => request.Release());
    }

    private OneWindowDb NewContext(DbConnection connection, DbTransaction transaction)
    {
        var db = new OneWindowDb(_engine.ForWriting(connection)) { InsideTheDoor = true };
        db.Database.AutoSavepointsEnabled = false;
        db.Database.UseTransaction(transaction);
        return db;
    }
}
