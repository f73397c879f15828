using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting;
using OneWindow.Hosting.Commands;

namespace OneWindow.Bench.Loading;

/// <summary>
/// Makes a data set: the demonstration city, brought about by the use cases, and copies of its matters and cases. Ended cases
/// grow with the size; those in hand grow with its square root, as a city's staff does not grow with its archive.
/// </summary>
internal static class Loader
{
    private const int Batch = 1000;

    /// <summary>So many cases in hand: 1,000 of 10 thousand, 3,162 of 100 thousand, 10,000 of a million.</summary>
    public static int RunningOf(int size) => (int)(10 * Math.Sqrt(size));

    public static async Task RunAsync(int size, TextWriter output)
    {
        var started = Stopwatch.GetTimestamp();
        if (await OneWindowCommands.RunAsync(["seed", "--scenario", "demo"], TextWriter.Null, Console.Error) != 0)
        {
            throw new InvalidOperationException("The demonstration city could not be built.");
        }

        var seeded = Stopwatch.GetElapsedTime(started);
        await using var application = OneWindowApplication.Build();
        var services = application.Services;
        var settings = services.GetRequiredService<DataSettings>();
        await using var scope = services.CreateAsyncScope();
        var postgres = settings.PostgresConnectionString is not null;
        await using System.Data.Common.DbConnection connection = postgres
            ? new NpgsqlConnection(settings.PostgresConnectionString + ";Timezone=UTC")
            : new SqliteConnection($"Data Source={settings.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        var rows = new StoredRows(connection, postgres);
        var reader = new TemplateReader(rows, scope.ServiceProvider.GetRequiredService<OneWindowDb>());
        var (employers, matters) = (await reader.EmployersAsync(), await reader.MattersAsync());
        var last = await rows.QueryAsync(postgres
            ? "select unit_id::text, kind, year::text, max(number) from issued_number group by 1, 2, 3"
            : "select unit_id, kind, year, max(number) from issued_number group by 1, 2, 3");
        var eventColumns = (await rows.ColumnsAsync("event")).Select(column => column.Name).ToList();
        var caseColumns = (await rows.ColumnsAsync("cases_case")).Select(column => column.Name).ToList();

        await using IRowSink sink = postgres
            ? await PostgresSink.OpenAsync(settings.PostgresConnectionString!)
            : await SqliteSink.OpenAsync(settings.SqliteFile);
        var copier = new Copier(sink, services.GetRequiredService<KeyRing>(), services.GetRequiredService<PersonalData>(), postgres, eventColumns, caseColumns);
        foreach (var series in last)
        {
            copier.BeginSeries($"{series[0]}/{series[1]}/{series[2]}", Convert.ToInt32(series[3], CultureInfo.InvariantCulture));
        }

        await CopyAsync(sink, copier, employers, matters, size);
        await sink.FinishAsync();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{(postgres ? "PostgreSQL" : "SQLite")}: {size:N0} cases ({RunningOf(size):N0} in hand) and {size / 4:N0} other matters in {seconds:0.0} s, {seeded.TotalSeconds:0.0} s of them the demonstration city"));
    }

    private static async Task CopyAsync(
        IRowSink sink, Copier copier, IReadOnlyList<(Template Template, Guid Id)> employers,
        IReadOnlyList<(Template Template, bool HasCase, bool Runs)> matters, int size)
    {
        var each = Math.Max(2, size / 10 / employers.Count);
        var pools = new Dictionary<string, List<CopiedEmployer>>(StringComparer.Ordinal);
        foreach (var (template, _) in employers)
        {
            var prepared = copier.Prepare(template);
            var pool = pools[template.Employer!] = [];
            for (var index = 0; index < each; index++)
            {
                var name = InventedNames.Employer(template.Employer!, index);
                pool.Add(new CopiedEmployer(copier.Copy(prepared, new CopiedEmployer(Guid.Empty, name)), name));
                await FlushNowAndThenAsync(sink, index);
            }
        }

        var others = matters.Where(one => !one.HasCase).Select(one => copier.Prepare(one.Template)).ToList();
        var running = matters.Where(one => one is { HasCase: true, Runs: true }).Select(one => copier.Prepare(one.Template)).ToList();
        var ended = matters.Where(one => one is { HasCase: true, Runs: false }).Select(one => copier.Prepare(one.Template)).ToList();
        var made = 0;
        foreach (var (templates, count) in new[] { (others, size / 4), (ended, size - RunningOf(size)), (running, RunningOf(size)) })
        {
            for (var index = 0; index < count; index++, made++)
            {
                var one = templates[index % templates.Count];
                var pool = one.Template.Employer is { } name ? pools[name] : null;
                copier.Copy(one, pool is null ? default : pool[index / templates.Count % pool.Count]);
                await FlushNowAndThenAsync(sink, made);
            }
        }
    }

    private static Task FlushNowAndThenAsync(IRowSink sink, int made) => made % Batch == Batch - 1 ? sink.FlushAsync() : Task.CompletedTask;
}
