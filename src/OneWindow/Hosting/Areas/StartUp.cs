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

    /// <summary>Works out, beside the preparing, what the written model of the data leaves open: how this engine stores each column.</summary>
    public static Task WarmUpAsync(IServiceProvider services) => Task.Run(async () =>
    {
        await using var scope = services.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<OneWindowDb>().Model;
    });
}
