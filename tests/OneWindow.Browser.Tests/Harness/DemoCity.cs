using Microsoft.Extensions.DependencyInjection;
using OneWindow.Hosting.Scenarios;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>The whole demonstration city as <c>./run</c> shows it, on Monday 2 March 2026: a case in every state.</summary>
internal static class DemoCity
{
    public static async Task<RunningApplication> OpenAsync(Engine engine)
    {
        var clock = new ScenarioClock(new FixedTime());
        var application = await RunningApplication.StartAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await new DemoScenario(application.Services, clock).BuildAsync(CancellationToken.None);
        return application;
    }
}
