using System.Data.Common;
using OneWindow.Law.Results;

namespace OneWindow.Data.Writing;

/// <summary>One request in the lane: it runs within the shared transaction, and hears its answer after the commit.</summary>
internal abstract class LaneRequest
{
    /// <summary>Runs the work between a savepoint and its release, or takes it back.</summary>
    public abstract Task RunAsync(Func<OneWindowDb> newContext, DbTransaction transaction);

    /// <summary>The commit is on disk: the answer goes out.</summary>
    public abstract void Release();

    /// <summary>The shared transaction is lost.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc />
internal sealed class LaneRequest<T>(Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    : LaneRequest
{
    private const string Savepoint = "request";

    private readonly TaskCompletionSource<Result<T>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Result<T>? _result;
    private Exception? _fault;

    public Task<Result<T>> Answer => _answer.Task;

    public override async Task RunAsync(Func<OneWindowDb> newContext, DbTransaction transaction)
    {
        // The savepoint comes first: at it FTS5 lets go of what the request before left open, and a context cannot be made
        // on a connection with something open, since it registers its functions there.
        await transaction.SaveAsync(Savepoint, CancellationToken.None);
        await using var db = newContext();
        try
        {
            cancel.ThrowIfCancellationRequested();
            _result = await Attempt.RunAsync(db, work, cancel);
        }
#pragma warning disable CA1031 // the lane outlives a fault of one request, and hands it to the caller who awaits the answer
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _fault = exception;
        }

        if (_result is not { Succeeded: true })
        {
            await transaction.RollbackAsync(Savepoint, CancellationToken.None);
        }

        await transaction.ReleaseAsync(Savepoint, CancellationToken.None);
    }

    public override void Release()
    {
        if (_fault is OperationCanceledException)
        {
            _answer.TrySetCanceled(cancel);
        }
        else if (_fault is not null)
        {
            _answer.TrySetException(_fault);
        }
        else
        {
            _answer.TrySetResult(_result!);
        }
    }

    public override void Fail(Exception exception) => _answer.TrySetException(exception);
}
