namespace OneWindow.Hosting.Settings;

/// <summary>Where this installation keeps its data and what it is. Read once at start; nothing else reads the environment.</summary>
/// <param name="DataFolder">The folder of everything that is stored: the SQLite file, evidence, keys, exported heads (<c>ONEWINDOW_DATA</c>).</param>
/// <param name="PostgresConnection">The PostgreSQL connection string (<c>ONEWINDOW_DATABASE</c>); null means SQLite in the data folder.</param>
/// <param name="ProfilePath">The locality profile's file (<c>ONEWINDOW_PROFILE</c>: a path, or the name of a profile that ships).</param>
public sealed record OneWindowSettings(string DataFolder, string? PostgresConnection, string ProfilePath)
{
    /// <summary>The keys in the environment, or as <c>--KEY=value</c> in tests.</summary>
    public const string DataKey = "ONEWINDOW_DATA";

    /// <inheritdoc cref="DataKey" />
    public const string DatabaseKey = "ONEWINDOW_DATABASE";

    /// <inheritdoc cref="DataKey" />
    public const string ProfileKey = "ONEWINDOW_PROFILE";

    /// <summary>Reads the settings; empty counts as absent.</summary>
    public static OneWindowSettings Read(IConfiguration configuration)
    {
        var data = Text(configuration, DataKey) ?? Path.Combine("data", "local");
        var profile = Text(configuration, ProfileKey) ?? "demo";
        return new OneWindowSettings(Path.GetFullPath(data), Text(configuration, DatabaseKey), ProfileFile(profile));
    }

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string ProfileFile(string profile) => profile.EndsWith(".yaml", StringComparison.Ordinal)
        ? Path.GetFullPath(profile)
        : Path.Combine(AppContext.BaseDirectory, "profiles", profile + ".yaml");
}
