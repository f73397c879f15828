using OneWindow.Data;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Logging;
using OneWindow.Hosting.Probes;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;
using OneWindow.Hosting.Telemetry;
using OneWindow.Hosting.Web;
using OneWindow.Ui;
using OneWindow.Ui.Frame;

namespace OneWindow.Hosting;

/// <summary>Builds the application, the same for every command and for tests.</summary>
public static class OneWindowApplication
{
    /// <summary>The machine's clock; everything takes its time from the registered provider instead.</summary>
    internal static TimeProvider MachineClock => TimeProvider.System;

    /// <summary>Builds it without starting anything.</summary>
    /// <exception cref="SettingsException">A setting makes no sense.</exception>
    /// <exception cref="ProfileException">The locality profile has faults.</exception>
    /// <param name="configure">Changes by the caller (addresses, a test server, a fixed clock), made last so that they win.</param>
    public static WebApplication Build(Action<WebApplicationBuilder>? configure = null) => Compose(configure).Map();

    /// <summary>The services alone, so that something can begin with them while <see cref="Map"/> does the rest.</summary>
    internal static WebApplication Compose(Action<WebApplicationBuilder>? configure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(OneWindowApplication).Assembly.GetName().Name,
            // Pages, static files and profiles are found beside the executable, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddOneWindow();
        builder.Services.AddSingleton(MachineClock);

        // Tests name their folder and database here, before anything reads the settings.
        configure?.Invoke(builder);

        var settings = OneWindowSettings.Read(builder.Configuration);
        var profile = ProfileReader.Read(settings.ProfilePath);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(profile);
        builder.Services.AddOneWindowData(settings.Data);
        builder.AddWeb(settings);
        TelemetryExport.Add(builder);
        builder.Services.AddSingleton(new Brand(profile.Locality.Brand, profile.Locality.Tagline, profile.Locality.HelpLines[0]));
        builder.Services.AddUi();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<ReadinessProbe>();
        foreach (var area in AreaCatalogue.All)
        {
            area.AddServices(builder.Services, settings);
        }

        return builder.Build();
    }

    /// <summary>What happens to a request, and the routes.</summary>
    internal static WebApplication Map(this WebApplication application)
    {
        application.UseWeb(application.Services.GetRequiredService<OneWindowSettings>());
        application.MapRazorComponents<App>();
        application.MapHealth();
        foreach (var area in AreaCatalogue.All)
        {
            area.MapEndpoints(application);
        }

        return application;
    }
}
