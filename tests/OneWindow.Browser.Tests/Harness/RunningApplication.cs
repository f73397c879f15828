using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Npgsql;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>The real application on Kestrel at a free port of the loopback, with a data folder and a database of its own.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly string _folder;
    private readonly string? _database;

    private RunningApplication(WebApplication application, string folder, string? database) =>
        (_application, _folder, _database) = (application, folder, database);

    public string Address => _application.Urls.Single();

    public IServiceProvider Services => _application.Services;

    /// <summary>The routes of all pages, as declared: <c>/cases/{Id:guid}</c>.</summary>
    public IReadOnlyList<string> Pages =>
    [
        .. ((IEndpointRouteBuilder)_application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')),
    ];

    public static async Task<RunningApplication> StartAsync(Engine engine, Action<WebApplicationBuilder>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("onewindow-browser-").FullName;
        var database = engine == Engine.Postgres ? $"browser_{Guid.CreateVersion7():N}" : null;
        if (database is not null)
        {
            await OnServerAsync($"create database {database}");
        }

        var application = OneWindowApplication.Build(builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["ONEWINDOW_DATA"] = folder,
                ["ONEWINDOW_DATABASE"] = database is null
                    ? null
                    : new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = database }.ConnectionString,
            });
            configure?.Invoke(builder);
        });
        await StartUp.PrepareAsync(application.Services, CancellationToken.None);
        await application.StartAsync();
        return new RunningApplication(application, folder, database);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        if (_database is not null)
        {
            await OnServerAsync($"drop database {_database} with (force)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
