using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OneWindow.Testing.Databases;

/// <summary>
/// A PostgreSQL server in a temporary folder, on the loopback, as a user that is not root. It may be stopped and started again, and is
/// stopped and removed when it is disposed or this process ends.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    /// <summary>
    /// Runs the server, stops and starts it by the lines it reads, and removes its folder when nobody holds the pipe any more that it reads:
    /// then this process has ended, however it ended. (The test runner leaves a process a tenth of a second to end in, too short to clean up
    /// by itself.) SIGQUIT is the immediate shutdown: nothing is kept. The server has the number of setpriv, which replaces itself.
    /// </summary>
    private const string Keeper = """
        trap '' INT TERM
        folder="$1"
        shift
        start() { "$@" >/dev/null 2>&1 </dev/null & server=$!; }
        start "$@"
        while read -r word signal; do
          case "$word" in
            stop) kill "-$signal" $server; wait $server; echo stopped ;;
            start) start "$@"; echo started ;;
          esac
        done
        kill -QUIT $server
        wait $server
        rm -rf "$folder"
        """;

    private readonly Process _keeper;

    private PostgresCluster(Process keeper, string connectionString) => (_keeper, ConnectionString) = (keeper, connectionString);

    /// <summary>A connection string of a user who may create databases.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether a server is installed.</summary>
    public static bool IsInstalled => Programs() is not null;

    /// <summary>Makes a cluster and starts its server.</summary>
    public static PostgresCluster Start()
    {
        var programs = Programs() ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        var folder = Directory.CreateTempSubdirectory("onewindow-postgres-").FullName;
        var cluster = Path.Combine(folder, "cluster");
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", folder);
        }

        Run(Path.Combine(programs, "initdb"), "-D", cluster, "-U", "onewindow", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var port = FreePort();
        var keeper = StartKeeper(folder, AsOrdinaryUser(
            Path.Combine(programs, "postgres"), "-D", cluster, "-p", port.ToString(CultureInfo.InvariantCulture), "-k", folder,
            "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=400", "-c", "fsync=off"));

        var started = new PostgresCluster(keeper, $"Host=127.0.0.1;Port={port};Username=onewindow;Database=postgres");
        started.WaitUntilReady();
        return started;
    }

    /// <summary>Stops the server.</summary>
    /// <param name="signal">QUIT breaks off at once, as a crash would; INT takes work under way back first.</param>
    public void Stop(string signal) => Tell($"stop {signal}");

    /// <summary>Starts it again after a stop, on the same port and data.</summary>
    public void StartAgain()
    {
        Tell("start");
        WaitUntilReady();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit();
        _keeper.Dispose();
    }

    private void Tell(string line)
    {
        _keeper.StandardInput.WriteLine(line);
        _keeper.StandardInput.Flush();
        _keeper.StandardOutput.ReadLine();
    }

    private void WaitUntilReady()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(30) && !_keeper.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Order().LastOrDefault()
        : null;

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
