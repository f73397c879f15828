using Npgsql;

namespace OneWindow.Data;

/// <summary>Where the application keeps what it stores.</summary>
/// <param name="Folder">The data folder (<c>ONEWINDOW_DATA</c>): database file, evidence, keys, exported heads.</param>
/// <param name="PostgresConnectionString">The PostgreSQL database (<c>ONEWINDOW_DATABASE</c>); null for SQLite in the folder.</param>
/// <param name="KeyFolder">Where the keys lie (<c>ONEWINDOW_KEYS</c>), if not below the data folder.</param>
public sealed record DataSettings(string Folder, string? PostgresConnectionString = null, string? KeyFolder = null)
{
    /// <summary>The SQLite file.</summary>
    public string SqliteFile => Path.Combine(Folder, "onewindow.db");

    /// <summary>Which database, as messages name it: never with the password.</summary>
    public string DatabaseName
    {
        get
        {
            var server = new NpgsqlConnectionStringBuilder(PostgresConnectionString);
            return PostgresConnectionString is null ? SqliteFile : $"PostgreSQL {server.Host}/{server.Database}";
        }
    }

    /// <summary>The folder of the keys: outside the database, so that a stolen copy of it tells nothing.</summary>
    public string Keys => KeyFolder ?? Path.Combine(Folder, "keys");

    /// <summary>The folder of the evidence files.</summary>
    public string Evidence => Path.Combine(Folder, "evidence");

    /// <summary>The folder of the daily exported event heads.</summary>
    public string Heads => Path.Combine(Folder, "heads");

    /// <summary>Reads the three settings; an empty value counts as absent.</summary>
    public static DataSettings From(IConfiguration configuration, string defaultFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new DataSettings(
            Path.GetFullPath(Setting("ONEWINDOW_DATA") ?? defaultFolder), Setting("ONEWINDOW_DATABASE"), Setting("ONEWINDOW_KEYS"));

        string? Setting(string name) => configuration[name] is { Length: > 0 } value ? value : null;
    }
}
