using System.Net;

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

    /// <inheritdoc cref="DataKey" />
    public const string ProxyKey = "ONEWINDOW_PROXY";

    /// <summary>The addresses of proxies whose word on the caller's address is taken (<c>ONEWINDOW_PROXY</c>, with commas); none by default.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Reads the settings; empty counts as absent.</summary>
    /// <exception cref="SettingsException">One of them makes no sense.</exception>
    public static OneWindowSettings Read(IConfiguration configuration)
    {
        var data = Text(configuration, DataKey) ?? Path.Combine("data", "local");
        var profile = Text(configuration, ProfileKey) ?? "demo";
        var proxies = (Text(configuration, ProxyKey) ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new OneWindowSettings(Path.GetFullPath(data), Text(configuration, DatabaseKey), ProfileFile(profile))
        {
            Proxies = [.. proxies.Select(ProxyAddress)],
        };
    }

    private static IPAddress ProxyAddress(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new SettingsException($"{ProxyKey} 应为 IP 地址，多个用逗号隔开，现为“{text}”");

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string ProfileFile(string profile) => profile.EndsWith(".yaml", StringComparison.Ordinal)
        ? Path.GetFullPath(profile)
        : Path.Combine(AppContext.BaseDirectory, "profiles", profile + ".yaml");
}
