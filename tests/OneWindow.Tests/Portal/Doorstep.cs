using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Portal;

/// <summary>The application on an engine, and workers at its public door, each with a phone of their own.</summary>
internal sealed class Doorstep : IAsyncDisposable
{
    private readonly TestDatabase? _postgres;

    private Doorstep(TestDatabase? postgres, TestApplication application) => (_postgres, Application) = (postgres, application);

    public TestApplication Application { get; }

    /// <summary>Opens it; with a clock of the test's own where time has to pass.</summary>
    public static async Task<Doorstep> OpenAsync(Engine engine, FixedTime? time = null, Action<IServiceCollection>? add = null)
    {
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        return new Doorstep(postgres, await TestApplication.StartAsync(postgres?.Settings.PostgresConnectionString, configure: builder =>
        {
            if (time is not null)
            {
                builder.Services.AddSingleton<TimeProvider>(time);
            }

            add?.Invoke(builder.Services);
        }));
    }

    /// <summary>A phone that keeps its cookies.</summary>
    public OnlineWorker Worker() => new(Application.CreateClient());

    public Task<HttpClient> HallLeadAsync() => Application.SignInAsAsync(Posts.HallLead);

    public async Task<Matter> LastMatterAsync()
    {
        await using var scope = Application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Matter>().AsNoTracking().AsSplitQuery()
            .Include(matter => matter.Claims).Include(matter => matter.Parties).OrderByDescending(matter => matter.RegisteredAt).ThenByDescending(matter => matter.Id).FirstAsync();
    }

    public async Task<int> MattersAsync()
    {
        await using var scope = Application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Matter>().CountAsync();
    }

    /// <summary>The kinds of all events of matters, in their order.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync()
    {
        await using var scope = Application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<EventEntry>().AsNoTracking()
            .Where(entry => entry.StreamKind == "matter").OrderBy(entry => entry.At).ThenBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
