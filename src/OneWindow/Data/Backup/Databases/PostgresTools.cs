using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using OneWindow.Law.Results;

namespace OneWindow.Data.Backup.Databases;

/// <summary>Runs a program of PostgreSQL against our database. The password goes through its environment, where no list of processes shows it.</summary>
internal sealed class PostgresTools(string connectionString)
{
    private readonly NpgsqlConnectionStringBuilder _server = new(connectionString);

    /// <summary>The name of the database.</summary>
    public string Database => _server.Database ?? _server.Username ?? string.Empty;

    /// <summary>Runs it to its end.</summary>
    public async Task<Result<bool>> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) 
        {
            RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false,
        };
        foreach (var (name, value) in Environment())
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(cancel);
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            await output;
            return process.ExitCode == 0
                ? true
                : Refusal.NotAllowed("postgres-tool-failed", $"{program} 没有成功：{(await errors).Trim()}");
        }
        catch (Win32Exception)
        {
            return Refusal.NotAllowed(
                "postgres-tool-missing", $"找不到 {program}。请安装与数据库服务器同一主版本的客户端工具（Debian：apt install postgresql-client）。");
        }
    }

    private IEnumerable<(string Name, string? Value)> Environment() =>
    [
        ("PGHOST", _server.Host), ("PGPORT", _server.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", _server.Username),
        ("PGPASSWORD", _server.Password), ("PGDATABASE", _server.Database), ("PGCONNECT_TIMEOUT", "15"),
        ("PGSSLMODE", _server.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        }),
    ];
}
