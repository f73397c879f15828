using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneWindow.Hosting;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Commands;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Operations;

/// <summary>Commands as an office runs them: settings come from the environment, which is everybody's, so they run alone.</summary>
[CollectionDefinition(nameof(Office), DisableParallelization = true)]
public sealed class OfficeCollection;

/// <summary>An office with a place of its own and an empty database, set up by commands alone.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly Engine _engine;
    private readonly string _root = Directory.CreateTempSubdirectory("onewindow-office-").FullName;
    private readonly string _database = $"office_{Guid.CreateVersion7():N}";

    private Office(Engine engine) => _engine = engine;

    public string Data => Path.Combine(_root, "data");

    public string Keys => Path.Combine(_root, "keys");

    public string Backups => Path.Combine(_root, "backups");

    public string Profile => Path.Combine(_root, "moushi.yaml");

    /// <summary>An empty place on one engine, named by the environment until it is left.</summary>
    /// <param name="engine">Which engine.</param>
    /// <param name="fillIn">Whether the profile's template is filled in: an invented city.</param>
    public static async Task<Office> OpenAsync(Engine engine, bool fillIn = true)
    {
        var office = new Office(engine);
        var template = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "profiles", "template.yaml"));
        await File.WriteAllTextAsync(office.Profile, fillIn ? template.Replace("000000", "980100", StringComparison.Ordinal) : template);
        await office.CreateDatabaseAsync();
        Set("ONEWINDOW_DATA", office.Data);
        Set("ONEWINDOW_KEYS", office.Keys);
        Set("ONEWINDOW_PROFILE", office.Profile);
        Set("ONEWINDOW_DATABASE", engine == Engine.Postgres ? office.ConnectionString : null);
        return office;
    }

    public static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] line)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await OneWindowCommands.RunAsync(line, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    public static Task<(int Exit, string Output, string Error)> InitAsync() => RunAsync("init", "--name", "韩雪梅", "--sign-in", "hanxuemei");

    /// <summary>The application running on this office's data; the caller stops it.</summary>
    public static async Task<WebApplication> ServeAsync()
    {
        var application = OneWindowApplication.Build(builder => builder.WebHost.UseTestServer());
        await StartUp.PrepareAsync(application.Services, CancellationToken.None);
        await application.StartAsync();
        return application;
    }

    /// <summary>Does something with a service of the application, which is started for it and stopped again.</summary>
    public static async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var application = await ServeAsync();
        await using var scope = application.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>The machine is lost with all that is on it, its keys and its database included.</summary>
    public async Task DestroyAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(Data, recursive: true);
        Directory.Delete(Keys, recursive: true);
        await DropDatabaseAsync();
        await CreateDatabaseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in new[] { "ONEWINDOW_DATA", "ONEWINDOW_KEYS", "ONEWINDOW_PROFILE", "ONEWINDOW_DATABASE" })
        {
            Set(name, null);
        }

        SqliteConnection.ClearAllPools();
        await DropDatabaseAsync();
        Directory.Delete(_root, recursive: true);
    }

    private string ConnectionString => new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = _database }.ConnectionString;

    private Task CreateDatabaseAsync() => OnServerAsync($"create database {_database}");

    private Task DropDatabaseAsync() => OnServerAsync($"drop database {_database} with (force)");

    private async Task OnServerAsync(string sql)
    {
        if (_engine == Engine.Postgres)
        {
            await using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static void Set(string name, string? value) => Environment.SetEnvironmentVariable(name, value);
}
