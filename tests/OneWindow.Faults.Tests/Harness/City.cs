using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using OneWindow.Bench.Loading;
using OneWindow.Bench.Measuring;
using OneWindow.Data;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>A city as it lies on a machine: a data folder and a database, served and looked after by processes of their own.</summary>
internal sealed class City : IAsyncDisposable
{
    private static readonly string Application = Path.Combine(AppContext.BaseDirectory, "onewindow");

    private readonly string _root = Directory.CreateTempSubdirectory("onewindow-faults-").FullName;
    private readonly string? _server;
    private readonly string? _database;
    private int _logs;

    private City(Engine engine, string? server)
    {
        (Engine, _server) = (engine, server);
        _database = engine == Engine.Postgres ? $"faults_{Guid.CreateVersion7():N}" : null;
    }

    public Engine Engine { get; }

    public string Data => Path.Combine(_root, "data");

    /// <summary>What the programs wrote, one file for each time that they were started.</summary>
    public string Logs => Path.Combine(_root, "logs");

    public string? ConnectionString => _database is null ? null : new NpgsqlConnectionStringBuilder(_server) { Database = _database }.ConnectionString;

    private Dictionary<string, string?> Environment => new(StringComparer.Ordinal)
    {
        ["ONEWINDOW_DATA"] = Data,
        ["ONEWINDOW_DATABASE"] = ConnectionString,
        ["ONEWINDOW_KEYS"] = null,
        ["ONEWINDOW_PROFILE"] = "demo",
    };

    /// <summary>Makes a city: an empty place, or a copy of another that nobody serves.</summary>
    /// <param name="engine">Which engine.</param>
    /// <param name="server">The PostgreSQL server; null for SQLite.</param>
    /// <param name="copied">What is copied; null for an empty place.</param>
    public static async Task<City> OpenAsync(Engine engine, string? server, City? copied)
    {
        var city = new City(engine, server);
        Directory.CreateDirectory(city.Logs);
        if (city._database is { } name)
        {
            await city.OnServerAsync(copied is null ? $"create database {name}" : $"create database {name} template {copied._database}");
        }

        if (copied is not null)
        {
            Copy(copied.Data, city.Data);
        }

        return city;
    }

    /// <summary>Puts the data folder onto a disk of its own.</summary>
    public async Task<SmallDisk> MoveToSmallDiskAsync(int megabytes)
    {
        var elsewhere = Data + "-before";
        Directory.Move(Data, elsewhere);
        var disk = await SmallDisk.MountAsync(Data, megabytes);
        Copy(elsewhere, Data);
        return disk;
    }

    /// <summary>Serves the city until the program is stopped or killed.</summary>
    public Task<ServedProgram> ServeAsync(string? url = null)
    {
        url ??= ServedProgram.FreeUrl();
        var log = Path.Combine(Logs, string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _logs)}.log"));
        return ServedProgram.StartAsync(Commands.Start(Application, ["serve", "--urls", url], Environment), url, "/sign-in", log);
    }

    /// <summary>Runs a command of the application on this city.</summary>
    public Task<Ended> RunAsync(params string[] line) => Commands.EndAsync(Application, line, Environment);

    /// <summary>The same for one that must succeed.</summary>
    public async Task<string> MustRunAsync(params string[] line)
    {
        var ended = await RunAsync(line);
        Assert.True(ended.Exit == 0, $"{string.Join(' ', line)}: {ended.Error}{ended.Output}");
        return ended.Output;
    }

    /// <summary>Opens the database past the application; the caller closes it.</summary>
    public async Task<(DbConnection Connection, StoredRows Rows)> OpenDatabaseAsync()
    {
        DbConnection connection = ConnectionString is { } postgres
            ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(postgres) { Timezone = "UTC", Pooling = false }.ConnectionString)
            : new SqliteConnection($"Data Source={new DataSettings(Data).SqliteFile};Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        return (connection, new StoredRows(connection, Engine == Engine.Postgres));
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await OnServerAsync($"drop database {_database} with (force)");
        }

        Directory.Delete(_root, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories).Prepend(from))
        {
            var copy = Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder))).FullName;
            Array.ForEach(Directory.GetFiles(folder), file => File.Copy(file, Path.Combine(copy, Path.GetFileName(file))));
        }
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
