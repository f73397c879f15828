using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Data.Evidence;
using OneWindow.Data.Migrations;

namespace OneWindow.Hosting.Probes;

/// <summary>Whether work can be done here, and if not, for which part: <c>good</c>, <c>away</c>, <c>full</c>, <c>schema</c>, <c>stopping</c>.</summary>
public sealed record Readiness(bool Ready, string Database, string Writing, string Evidence);

/// <summary>
/// Does in small what requests do: reads the schema, goes once through the write door, lets a file arrive. Whoever asks costs at most one
/// look a second, however many ask.
/// </summary>
public sealed partial class ReadinessProbe(
    Migrator migrator, WriteDoor door, EvidenceStore evidence, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<ReadinessProbe> log) : IDisposable
{
    private const string Good = "good";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _one = new(1, 1);
    private Readiness? _last;
    private long _lastAt;

    /// <summary>Looks, unless somebody has within the last second.</summary>
    public async Task<Readiness> LookAsync(CancellationToken cancel)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return new Readiness(false, "stopping", "stopping", "stopping");
        }

        await _one.WaitAsync(cancel);
        try
        {
            if (_last is null || time.GetElapsedTime(_lastAt) >= Kept)
            {
                var database = await TryAsync(async token => (await migrator.MissingAsync(token)).Count == 0 ? Good : "schema");
                var writing = await TryAsync(async token => (await door.WriteAsync<bool>((_, _) => Task.FromResult<Law.Results.Result<bool>>(true), token)).Succeeded ? Good : "away");
                var arriving = await TryAsync(ArriveAsync);
                _last = new Readiness(database == Good && writing == Good && arriving == Good, database, writing, arriving);
                _lastAt = time.GetTimestamp();
            }

            return _last;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();

    private async Task<string> ArriveAsync(CancellationToken cancel)
    {
        using var content = new MemoryStream(new byte[EvidenceStore.HeadLength]);
        if (!(await evidence.ReceiveAsync(content, content.Length, cancel)).TryGet(out var file, out _))
        {
            return "full";
        }

        file.Dispose();
        return Good;
    }

    private async Task<string> TryAsync(Func<CancellationToken, Task<string>> part)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return await part(patience.Token).WaitAsync(Patience, time, CancellationToken.None);
        }
#pragma warning disable CA1031 // whatever stops a request stops the work here, and is told in one word; the log has the rest
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            LogNotReady(wrong.GetBaseException().Message);
            return StorageOutages.Of(wrong) == StorageOutage.Full ? "full" : "away";
        }
    }

    [LoggerMessage(LogLevel.Error, "Not ready: {Cause}")]
    private partial void LogNotReady(string cause);
}
