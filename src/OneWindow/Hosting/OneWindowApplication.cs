using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;
using OneWindow.Ui;

namespace OneWindow.Hosting;

/// <summary>Builds the application, the same for every command and for tests.</summary>
public static class OneWindowApplication
{
    /// <summary>Builds it without starting anything.</summary>
    /// <exception cref="ProfileException">The locality profile has faults.</exception>
    /// <param name="configure">Changes by the caller (addresses, a test server, a fixed clock), made last so that they win.</param>
    public static WebApplication Build(Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(OneWindowApplication).Assembly.GetName().Name,
            // Pages, static files and profiles are found beside the executable, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => OneWindowSettings.Read(services.GetRequiredService<IConfiguration>()));

        // Tests name their folder and database here, before the areas read the settings.
        configure?.Invoke(builder);

        var settings = OneWindowSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(ProfileReader.Read(settings.ProfilePath));
        foreach (var area in AreaCatalogue.All)
        {
            area.AddServices(builder.Services, settings);
        }

        builder.Services.AddUi();
        builder.Services.AddRazorComponents();

        var application = builder.Build();
        application.UseClientAssets();
        application.UseAntiforgery();
        application.MapRazorComponents<App>();
        foreach (var area in AreaCatalogue.All)
        {
            area.MapEndpoints(application);
        }

        return application;
    }
}
