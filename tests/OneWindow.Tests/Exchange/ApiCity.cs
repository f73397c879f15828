using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Exchange;

/// <summary>The demonstration city as other systems meet it.</summary>
internal sealed class ApiCity(TestApplication application, TestDatabase? postgres) : IAsyncDisposable
{
    // Wednesday 14 October 2026, 17:30 in China.
    private static readonly DateTimeOffset SeededAt = new(2026, 10, 14, 9, 30, 0, TimeSpan.Zero);

    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);

    public TestApplication Application => application;

    public static async Task<ApiCity> OpenAsync(Engine engine)
    {
        var clock = new ScenarioClock(new FixedTime(SeededAt));
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await new DemoScenario(application.Services, clock).BuildAsync(CancellationToken.None);
        return new ApiCity(application, postgres);
    }

    public async Task<JsonElement> DocumentAsync() => await application.CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");

    /// <summary>A client of somebody of the city, by the name to sign in with.</summary>
    public async Task<HttpClient> AsAsync(string who)
    {
        if (!_clients.TryGetValue(who, out var client))
        {
            var by = await ByAsync(who);
            var token = await AskAsync((OpenSession opening, WriteDoor door) => door.WriteAsync((db, cancel) => opening.OpenAsync(db, by.Person, "测试", by.At, cancel), default));
            _clients.Add(who, client = application.CreateClient("ow-session=" + token.Value));
        }

        return client;
    }

    /// <summary>The same person as use cases meet them, in the first post held.</summary>
    public Task<ActionContext> ByAsync(string who) => AskAsync(async (OneWindowDb db, TimeProvider time) =>
    {
        var person = await db.Set<Person>().Include(row => row.Appointments).SingleAsync(row => row.SignInName == who);
        var held = person.Appointments[0];
        return new ActionContext(person.Id, held.Id, Posts.Find(held.Post)!, held.UnitId, time.GetUtcNow().UtcDateTime);
    });

    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> ask)
        where TService : notnull
    {
        await using var scope = application.CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private async Task<TAnswer> AskAsync<TFirst, TSecond, TAnswer>(Func<TFirst, TSecond, Task<TAnswer>> ask)
        where TFirst : notnull
        where TSecond : notnull
    {
        await using var scope = application.CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TFirst>(), scope.ServiceProvider.GetRequiredService<TSecond>());
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
    }
}
