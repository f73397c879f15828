using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OneWindow.Testing.Databases;

/// <summary>
/// The PostgreSQL server of a test run: the one that <c>ONEWINDOW_TEST_POSTGRES</c> names, or one started for this process in
/// a temporary folder, on the loopback, as a user that is not root, and stopped and removed when the process ends.
/// </summary>
public static class PostgresServer
{
    /// <summary>
    /// Stops the server and removes its folder when this process has ended, however it ended: then nobody holds the pipe any more
    /// that the keeper reads. (The test runner leaves a process a tenth of a second to end in, too short to clean up by itself.)
    /// SIGQUIT is the immediate shutdown: nothing is kept. The server has the number of setpriv, which replaces itself.
    /// </summary>
    private const string Keeper = """
        trap '' INT TERM
        folder="$1"
        shift
        "$@" >/dev/null 2>&1 </dev/null &
        cat >/dev/null
        kill -QUIT $!
        wait $!
        rm -rf "$folder"
        """;

    private static readonly Lazy<string?> Connection = new(Find);

    /// <summary>Held until the end: one that is collected lets go of the pipe.</summary>
    private static Process? _keeper;

    /// <summary>A connection string of a user who may create databases; null where there is no PostgreSQL at all.</summary>
    public static string? ConnectionString => Connection.Value;

    /// <summary>Why tests on PostgreSQL are skipped, or null when they run.</summary>
    public static string? MissingReason => Environment.GetEnvironmentVariable("ONEWINDOW_TEST_POSTGRES") is { Length: > 0 } || Programs() is not null
        ? null
        : "needs PostgreSQL: neither ONEWINDOW_TEST_POSTGRES is set nor is a server installed below /usr/lib/postgresql";

    private static string? Find() =>
        Environment.GetEnvironmentVariable("ONEWINDOW_TEST_POSTGRES") is { Length: > 0 } given ? given
        : Programs() is { } programs ? Start(programs)
        : null;

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Order().LastOrDefault()
        : null;

    private static string Start(string programs)
    {
        var folder = Directory.CreateTempSubdirectory("onewindow-postgres-").FullName;
        var cluster = Path.Combine(folder, "cluster");
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", folder);
        }

        Run(Path.Combine(programs, "initdb"), "-D", cluster, "-U", "onewindow", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var port = FreePort();
        _keeper = StartKeeper(folder, AsOrdinaryUser(
            Path.Combine(programs, "postgres"), "-D", cluster, "-p", port.ToString(CultureInfo.InvariantCulture), "-k", folder,
            "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=400", "-c", "fsync=off"));

        var connection = $"Host=127.0.0.1;Port={port};Username=onewindow;Database=postgres";
        WaitUntilReady(connection, _keeper);
        return connection;
    }

    private static void WaitUntilReady(string connectionString, Process server)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection(connectionString);
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(30) && !server.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static Process StartKeeper(string folder, ProcessStartInfo server)
    {
        var start = Quiet("sh", ["-c", Keeper, "keeper", folder, server.FileName, .. server.ArgumentList]);
        start.RedirectStandardInput = true;
        return Process.Start(start)!;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program.StartsWith('/') ? AsOrdinaryUser(program, arguments) : Quiet(program, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {errors.Result}");
        }
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static ProcessStartInfo AsOrdinaryUser(string program, params string[] arguments) => Environment.UserName == "root"
        ? Quiet("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
        : Quiet(program, arguments);

    private static ProcessStartInfo Quiet(string program, IEnumerable<string> arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
        WorkingDirectory = "/",
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
