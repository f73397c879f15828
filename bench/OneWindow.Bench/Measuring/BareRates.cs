using System.Diagnostics;
using System.Globalization;
using Npgsql;
using OneWindow.Bench.Minimal;

namespace OneWindow.Bench.Measuring;

/// <summary>The rate of bare statements: <c>pgbench</c> on PostgreSQL, a loop on SQLite.</summary>
internal static class BareRates
{
    public static Task<double> OfAsync(Plan plan, PlannedWork work, string folder, string? pgbench, int seconds) => plan.Postgres
        ? PgbenchAsync(plan, work, folder, pgbench!, seconds)
        : Task.FromResult(work.Writes ? SqliteWrites(plan.Connection, work, plan.Targets, seconds, perCommit: 1) : SqliteReads(plan, work, seconds));

    /// <summary>Transactions of one writer, several of them sharing a commit.</summary>
    public static double SqliteWrites(string file, PlannedWork work, int targets, int seconds, int perCommit)
    {
        var statements = new SqliteStatements(file);
        var (started, done) = (Stopwatch.GetTimestamp(), 0);
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            statements.Begin();
            for (var index = 0; index < perCommit; index++, done++)
            {
                statements.Write(work.Statements, MinimalProgram.Fresh(), Random.Shared.Next(targets) + 1);
            }

            statements.Commit();
        }

        var rate = done / Stopwatch.GetElapsedTime(started).TotalSeconds;
        statements.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return rate;
    }

    private static double SqliteReads(Plan plan, PlannedWork work, int seconds)
    {
        var started = Stopwatch.GetTimestamp();
        var done = 0L;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            using var statements = new SqliteReader(plan.Connection);
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                statements.Read(work.Statements, Random.Shared.Next(plan.Targets) + 1);
                Interlocked.Increment(ref done);
            }
        });
        return done / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<double> PgbenchAsync(Plan plan, PlannedWork work, string folder, string pgbench, int seconds)
    {
        var script = Path.Combine(folder, "bare.sql");
        var statements = work.Statements.Select(statement => statement
            .Replace("{fresh}", ":fresh", StringComparison.Ordinal).Replace("{n}", ":n", StringComparison.Ordinal).ReplaceLineEndings(" ") + ";");
        IEnumerable<string> lines = work.Writes ? statements.Prepend("begin;").Append("commit;") : statements;
        await File.WriteAllLinesAsync(script, lines.Prepend($"\\set n random(1, {plan.Targets})").Prepend("\\set fresh random(100000000000, 999999999999)"));
        var settings = new NpgsqlConnectionStringBuilder(plan.Connection);
        var output = await Commands.RunAsync(pgbench,
        [
            "-n", "-M", "prepared", "-c", "16", "-j", "2", "-T", seconds.ToString(CultureInfo.InvariantCulture), "-f", script,
            "-h", settings.Host!, "-p", settings.Port.ToString(CultureInfo.InvariantCulture), "-U", settings.Username!, settings.Database!,
        ]);
        var rate = output.Split('\n').Single(line => line.StartsWith("tps = ", StringComparison.Ordinal)).Split(' ')[2];
        return double.Parse(rate, CultureInfo.InvariantCulture);
    }
}
