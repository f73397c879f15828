using OneWindow.Data;
using OneWindow.Data.Migrations;

namespace OneWindow.Hosting.Areas;

/// <summary>Makes the database ready to be used: the schema first, then what the areas keep in line with the profile.</summary>
public static class StartUp
{
    /// <summary>Does all of it and names the migrations that were applied.</summary>
    /// <exception cref="SchemaException">The database does not fit the program.</exception>
    public static async Task<IReadOnlyList<string>> PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        var applied = await services.GetRequiredService<Migrator>().ApplyAsync(cancel);
        await using var scope = services.CreateAsyncScope();
        foreach (var task in scope.ServiceProvider.GetServices<IStartTask>())
        {
            await task.RunAsync(cancel);
        }

        return applied;
    }

    /// <summary>
    /// Does once, beside the preparing, what the first request would otherwise wait for: how the data lie in the database, and the routes. Both
    /// take about as long as all the rest of a start.
    /// </summary>
    public static Task WarmUpAsync(WebApplication application) => Task.WhenAll(
        Task.Run(async () =>
        {
            await using var scope = application.Services.CreateAsyncScope();
            _ = scope.ServiceProvider.GetRequiredService<OneWindowDb>().Model;
        }),
        Task.Run(() => ((IEndpointRouteBuilder)application).DataSources.Sum(source => source.Endpoints.Count)));
}
