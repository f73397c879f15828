using Microsoft.Extensions.DependencyInjection;
using OneWindow.Data;
using OneWindow.Data.Engines;

namespace OneWindow.Testing.Databases;

/// <summary>
/// A database of a test's own, with the schema applied: a temporary SQLite file, or a database on the test run's
/// PostgreSQL server. Beside it stand a data folder and the services of <c>AddOneWindowData</c>.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;

    private TestDatabase(string folder, DataSettings settings, FixedTime time, Action<IServiceCollection>? add)
    {
        (_folder, Settings, Time) = (folder, settings, time);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(time);
        services.AddOneWindowData(settings);
        add?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>The clock that everything in it reads.</summary>
    public FixedTime Time { get; }

    /// <summary>Folder and connection string, as a program of its own would be started with.</summary>
    public DataSettings Settings { get; }

    /// <summary>The services; scoped ones are taken from <see cref="NewScope"/>.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The engine under test.</summary>
    public DatabaseEngine Engine => _services.GetRequiredService<DatabaseEngine>();

    /// <summary>The door through which the test writes.</summary>
    public WriteDoor Door => _services.GetRequiredService<WriteDoor>();

    /// <summary>Makes an empty database with the current schema.</summary>
    /// <param name="engine">Which engine.</param>
    /// <param name="add">Registers what the test needs besides the data services, or instead of them; null for nothing.</param>
    public static async Task<TestDatabase> CreateAsync(Engine engine, Action<IServiceCollection>? add = null)
    {
        var folder = Directory.CreateTempSubdirectory("onewindow-test-").FullName;
        var settings = await SchemaTemplate.CopyAsync(engine, folder);
        return new TestDatabase(folder, settings, new FixedTime(), add);
    }

    /// <summary>A context that only reads; the caller disposes it.</summary>
    public OneWindowDb Read() => new(Engine.ForReading);

    /// <summary>A scope like that of one web request.</summary>
    public AsyncServiceScope NewScope() => _services.CreateAsyncScope();

    /// <summary>Runs SQL past the door, as somebody with the file or the password could. For tests of what notices it.</summary>
    public async Task ExecuteBehindTheDoorAsync(string sql)
    {
        await using var connection = await Engine.OpenWriterAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of the first row; null for none.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using var connection = await Engine.OpenWriterAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? value : null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await SchemaTemplate.DropAsync(Settings);
        Directory.Delete(_folder, recursive: true);
    }
}
