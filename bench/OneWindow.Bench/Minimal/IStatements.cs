namespace OneWindow.Bench.Minimal;

/// <summary>Runs planned statements on one engine, as directly as its driver allows.</summary>
internal interface IStatements : IAsyncDisposable
{
    Task WriteAsync(IReadOnlyList<string> statements, string fresh, int target, CancellationToken cancel);

    Task<IReadOnlyList<object[]>> ReadAsync(IReadOnlyList<string> statements, int target, CancellationToken cancel);
}
