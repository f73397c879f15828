namespace OneWindow.Testing.Databases;

/// <summary>
/// The PostgreSQL server of a test run: the one that <c>ONEWINDOW_TEST_POSTGRES</c> names, or one started for this process
/// (<see cref="PostgresCluster"/>).
/// </summary>
public static class PostgresServer
{
    /// <summary>Held until the end: one that is collected lets go of its server.</summary>
    private static PostgresCluster? _ours;

    private static readonly Lazy<string?> Connection = new(Find);

    /// <summary>A connection string of a user who may create databases; null where there is no PostgreSQL at all.</summary>
    public static string? ConnectionString => Connection.Value;

    /// <summary>Why tests on PostgreSQL are skipped, or null when they run.</summary>
    public static string? MissingReason => Environment.GetEnvironmentVariable("ONEWINDOW_TEST_POSTGRES") is { Length: > 0 } || PostgresCluster.IsInstalled
        ? null
        : "needs PostgreSQL: neither ONEWINDOW_TEST_POSTGRES is set nor is a server installed below /usr/lib/postgresql";

    private static string? Find() =>
        Environment.GetEnvironmentVariable("ONEWINDOW_TEST_POSTGRES") is { Length: > 0 } given ? given
        : PostgresCluster.IsInstalled ? (_ours = PostgresCluster.Start()).ConnectionString
        : null;
}
