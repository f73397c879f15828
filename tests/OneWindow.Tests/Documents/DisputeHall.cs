using Microsoft.Extensions.DependencyInjection;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>An application of its own on one engine, with the people who mediate and arbitrate.</summary>
internal sealed class DisputeHall : IAsyncDisposable
{
    // Wednesday 14 October 2026, 17:30 in China: later than anything that is walked.
    private static readonly DateTimeOffset Now = new(2026, 10, 14, 9, 30, 0, TimeSpan.Zero);

    private readonly TestDatabase? _postgres;
    private readonly TestApplication _application;

    private DisputeHall(TestDatabase? postgres, TestApplication application, DisputeOffice office) =>
        (_postgres, _application, Office) = (postgres, application, office);

    public DisputeOffice Office { get; }

    public static async Task<DisputeHall> OpenAsync(Engine engine)
    {
        var clock = new ScenarioClock(new FixedTime(Now));
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var office = new DisputeOffice(application, clock);
        await office.EnterAsync();
        return new DisputeHall(postgres, application, office);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
