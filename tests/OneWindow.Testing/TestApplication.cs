using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OneWindow.Data;
using OneWindow.Hosting;
using OneWindow.Hosting.Areas;

namespace OneWindow.Testing;

/// <summary>The whole application in this process, with a data folder of its own that is removed at the end.</summary>
/// <example><c>await using var application = await TestApplication.StartAsync(); var client = application.CreateClient();</c></example>
public sealed class TestApplication : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly LogGuard _log;

    private TestApplication(WebApplication application, string dataFolder, LogGuard log) =>
        (_application, DataFolder, _log) = (application, dataFolder, log);

    /// <summary>The folder of everything that this application stores.</summary>
    public string DataFolder { get; }

    /// <summary>The application's root services; make a scope for anything scoped.</summary>
    public IServiceProvider Services => _application.Services;

    /// <summary>Every page and endpoint that the application answers.</summary>
    public IReadOnlyList<Endpoint> Endpoints => [.. ((IEndpointRouteBuilder)_application).DataSources.SelectMany(source => source.Endpoints)];

    /// <summary>Builds and starts the application.</summary>
    /// <param name="postgres">A PostgreSQL connection string; null for SQLite in the data folder.</param>
    /// <param name="profile">The locality profile: a name that ships or a file.</param>
    /// <param name="configure">Changes to services, for example a fixed clock.</param>
    public static async Task<TestApplication> StartAsync(
        string? postgres = null, string profile = "demo", Action<WebApplicationBuilder>? configure = null)
    {
        var dataFolder = Directory.CreateTempSubdirectory("onewindow-test-").FullName;
        var log = new LogGuard();
        var application = OneWindowApplication.Build(builder =>
        {
            builder.Logging.AddProvider(log);
            builder.WebHost.UseTestServer();
            // Wiring that does not fit is found here, so that an office's start need not look for it.
            builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["ONEWINDOW_DATA"] = dataFolder,
                ["ONEWINDOW_DATABASE"] = postgres,
                ["ONEWINDOW_PROFILE"] = profile,
            });
            configure?.Invoke(builder);
        });
        await StartUp.PrepareAsync(application.Services, CancellationToken.None);
        await application.StartAsync();
        return new TestApplication(application, dataFolder, log);
    }

    /// <summary>A client that keeps cookies and does not follow redirects, so that a test sees each answer.</summary>
    /// <param name="cookie">A cookie that it begins with: <c>name=value</c>; null for none.</param>
    public HttpClient CreateClient(string? cookie = null) => new(new CookieHandler(_application.GetTestServer().CreateHandler(), cookie))
    {
        BaseAddress = new Uri("http://localhost"),
    };

    /// <summary>A service in a scope that lives until the application is disposed.</summary>
    public AsyncServiceScope CreateScope() => _application.Services.CreateAsyncScope();

    /// <summary>Whom the log must not name; nobody where a test has taken the database away.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync()
    {
        try
        {
            await using var scope = CreateScope();
            return await LogGuard.NamesAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>());
        }
        catch (DbException)
        {
            return [];
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        var names = await NamesAsync();
        await _application.DisposeAsync();
        Directory.Delete(DataFolder, recursive: true);
        _log.RequireNothingPersonal(names);
    }
}
