using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>Faults are tried one after the other: each takes the machine for itself.</summary>
[CollectionDefinition(nameof(DemoCities))]
public sealed class DemoCitiesCollection : ICollectionFixture<DemoCities>;

/// <summary>The demonstration city, built once for each engine by the command that offices use, and copied for each test.</summary>
public sealed class DemoCities : IAsyncDisposable, IDisposable
{
    private readonly Dictionary<Engine, City> _templates = [];
    private readonly Lazy<PostgresCluster> _cluster = new(PostgresCluster.Start);

    /// <summary>A PostgreSQL server that tests may stop, since nobody else uses it.</summary>
    public PostgresCluster Cluster => _cluster.Value;

    /// <summary>A city of a test's own, with everything of the demonstration in it; nobody serves it yet.</summary>
    internal async Task<City> CopyAsync(Engine engine)
    {
        if (!_templates.TryGetValue(engine, out var template))
        {
            template = await City.OpenAsync(engine, Server(engine), copied: null);
            await template.MustRunAsync("seed", "--scenario", "demo");
            _templates.Add(engine, template);
        }

        return await City.OpenAsync(engine, Server(engine), template);
    }

    /// <summary>An empty place on the same machine.</summary>
    internal Task<City> EmptyAsync(Engine engine) => City.OpenAsync(engine, Server(engine), copied: null);

    /// <summary>Removes the templates.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var template in _templates.Values)
        {
            await template.DisposeAsync();
        }

        if (_cluster.IsValueCreated)
        {
            _cluster.Value.Dispose();
        }
    }

    /// <summary>The runner asks for this one.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private string? Server(Engine engine) => engine == Engine.Sqlite ? null
        : PostgresCluster.IsInstalled ? Cluster.ConnectionString : PostgresServer.ConnectionString;
}
