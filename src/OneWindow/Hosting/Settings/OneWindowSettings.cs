using System.Net;
using OneWindow.Data;

namespace OneWindow.Hosting.Settings;

/// <summary>What this installation is and where it keeps its data. Read once at start; nothing else reads the environment.</summary>
/// <param name="Data">Where everything is stored (<c>ONEWINDOW_DATA</c>, <c>ONEWINDOW_DATABASE</c>, <c>ONEWINDOW_KEYS</c>).</param>
/// <param name="ProfilePath">The locality profile's file (<c>ONEWINDOW_PROFILE</c>: a path, or the name of a profile that ships).</param>
/// <param name="Proxies">Proxies whose word on the caller's address is taken (<c>ONEWINDOW_PROXY</c>, with commas); none by default.</param>
public sealed record OneWindowSettings(DataSettings Data, string ProfilePath, IReadOnlyList<IPAddress> Proxies)
{
    private const string ProfileKey = "ONEWINDOW_PROFILE";
    private const string ProxyKey = "ONEWINDOW_PROXY";

    /// <summary>Below the folder in which the command was given; git ignores it.</summary>
    private static readonly string DefaultDataFolder = Path.Combine("data", "local");

    /// <summary>Reads the settings; empty counts as absent.</summary>
    /// <exception cref="SettingsException">One of them makes no sense.</exception>
    public static OneWindowSettings Read(IConfiguration configuration)
    {
        var proxies = (Text(configuration, ProxyKey) ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new OneWindowSettings(
            DataSettings.From(configuration, DefaultDataFolder),
            ProfileFile(Text(configuration, ProfileKey) ?? "demo"),
            [.. proxies.Select(ProxyAddress)]);
    }

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string ProfileFile(string profile) => profile.EndsWith(".yaml", StringComparison.Ordinal)
        ? Path.GetFullPath(profile)
        : Path.Combine(AppContext.BaseDirectory, "profiles", profile + ".yaml");

    private static IPAddress ProxyAddress(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new SettingsException($"{ProxyKey} 应为 IP 地址，多个用逗号隔开，现为“{text}”");
}
