using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OneWindow.Data.Backup;
using OneWindow.Data.Backup.Databases;
using OneWindow.Data.Engines;
using OneWindow.Data.Events;
using OneWindow.Data.Evidence;
using OneWindow.Data.Jobs;
using OneWindow.Data.Migrations;
using OneWindow.Data.Numbers;
using OneWindow.Data.Protection;
using OneWindow.Data.Protection.Rotation;
using OneWindow.Data.Search;

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
        services.AddSingleton(provider => DatabaseEngine.For(settings, provider.GetService<Action<DbContextOptionsBuilder>>()));
        services.AddSingleton<Migrator>();
        services.AddSingleton(provider => new WriteDoor(
            provider.GetRequiredService<DatabaseEngine>(), provider.GetRequiredService<TimeProvider>(), new(provider.GetServices<IEventFollower>)));
        services.AddSingleton(provider => KeyRing.Open(settings.Keys, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PersonalData>();
        services.AddSingleton<SecretHashes>();
        services.AddSingleton<EventStore>();
        services.AddSingleton<HeadExport>();
        services.AddSingleton<Verifier>();
        services.AddSingleton(provider => new NumberSeries(SeriesPortOf(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(NameIndexOf);
        services.AddSingleton(JobLeasesOf);
        services.AddSingleton<EvidenceStore>();
        services.AddSingleton(provider => new MakeBackup(
            settings, DatabaseCopyOf(provider), provider.GetRequiredService<HeadExport>(), provider.GetRequiredService<KeyRing>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RestoreBackup(settings, DatabaseCopyOf(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<RotateKeys>();
        services.AddSingleton<SignInKeyRepository>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, SignInKeyOptions>();
        services.AddDataProtection().SetApplicationName("onewindow");
        services.AddHostedService<KeyCheck>();
        services.AddHostedService<DailyHeadExport>();
        services.AddScoped(provider => provider.GetRequiredService<DatabaseEngine>().NewReader());
        return services;
    }

    // What the engines do differently stands behind these four ports, and nowhere else.
    private static ISeriesPort SeriesPortOf(IServiceProvider provider) => provider.GetRequiredService<DatabaseEngine>() switch
    {
        PostgresEngine postgres => new PostgresSeries(postgres),
        _ => new SqliteSeries(),
    };

    private static IDatabaseCopy DatabaseCopyOf(IServiceProvider provider) => provider.GetRequiredService<DatabaseEngine>() switch
    {
        PostgresEngine postgres => new PostgresCopy(
            postgres, new PostgresTools(provider.GetRequiredService<DataSettings>().PostgresConnectionString!)),
        SqliteEngine sqlite => new SqliteCopy(provider.GetRequiredService<DataSettings>(), sqlite),
        _ => throw new InvalidOperationException("No copy for this engine."),
    };

    private static INameIndex NameIndexOf(IServiceProvider provider) => provider.GetRequiredService<DatabaseEngine>() switch
    {
        PostgresEngine => new PostgresNameIndex(),
        _ => new SqliteNameIndex(),
    };

    private static IJobLeases JobLeasesOf(IServiceProvider provider) => provider.GetRequiredService<DatabaseEngine>() switch
    {
        PostgresEngine postgres => new PostgresJobLeases(postgres, provider.GetRequiredService<TimeProvider>()),
        _ => new SqliteJobLeases(provider.GetRequiredService<WriteDoor>(), provider.GetRequiredService<TimeProvider>()),
    };
}
