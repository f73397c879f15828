using OneWindow.Law.Results;

namespace OneWindow.Data.Writing;

/// <summary>How one engine runs the work of the door, each attempt with a context of its own.</summary>
internal interface IWriteLane : IAsyncDisposable
{
    Task<Result<T>> RunAsync<T>(Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel);
}
