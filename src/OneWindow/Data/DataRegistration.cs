using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using OneWindow.Data.Engines;
using OneWindow.Data.Events;
using OneWindow.Data.Migrations;
using OneWindow.Data.Protection;

namespace OneWindow.Data;

/// <summary>Registers what the application needs to store and find things.</summary>
public static class DataRegistration
{
    /// <summary>
    /// Adds the engine that the settings name, the reading <see cref="OneWindowDb"/> of each request, and
    /// <see cref="WriteDoor"/>. The schema is applied by <see cref="Migrator"/>, before the first request.
    /// </summary>
    public static IServiceCollection AddOneWindowData(this IServiceCollection services, DataSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Directory.CreateDirectory(settings.Folder);
        services.AddSingleton(settings);
        services.AddSingleton(_ => DatabaseEngine.For(settings));
        services.AddSingleton<Migrator>();
        services.AddSingleton<WriteDoor>();
        services.AddSingleton(provider => KeyRing.Open(settings.Keys, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PersonalData>();
        services.AddSingleton<EventStore>();
        services.AddSingleton<HeadExport>();
        services.AddSingleton<Verifier>();
        services.AddSingleton<SignInKeyRepository>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, SignInKeyOptions>();
        services.AddDataProtection().SetApplicationName("onewindow");
        services.AddScoped(provider => new OneWindowDb(provider.GetRequiredService<DatabaseEngine>().ForReading));
        return services;
    }
}
