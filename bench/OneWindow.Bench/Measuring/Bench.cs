using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneWindow.Bench.Loading;
using OneWindow.Bench.Minimal;
using OneWindow.Data;
using OneWindow.Hosting;

namespace OneWindow.Bench.Measuring;

/// <summary>Where things are, and how long each load lasts.</summary>
internal sealed record BenchOptions(string Application, string Folder, string? Pgbench, int Seconds, bool Details);

/// <summary>Measures one data set on one engine: the application, the minimal program, bare statements.</summary>
internal sealed class Bench(BenchOptions options)
{
    private const int Connections = 16;
    private readonly List<string> _notes = [];

    public async Task RunAsync(TextWriter output)
    {
        await using var inside = OneWindowApplication.Build();
        var settings = inside.Services.GetRequiredService<DataSettings>();
        var postgres = settings.PostgresConnectionString is not null;
        await using System.Data.Common.DbConnection connection = postgres
            ? new NpgsqlConnection(settings.PostgresConnectionString + ";Timezone=UTC")
            : new SqliteConnection($"Data Source={settings.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        var rows = new StoredRows(connection, postgres);
        await using var scope = inside.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OneWindowDb>();

        var (plan, applied, statements) = await OfApplicationAsync(rows, db, settings);
        var minimal = await OfMinimalAsync(plan);
        await output.WriteLineAsync(Measured.Head);
        foreach (var (name, work) in plan.Works)
        {
            var bare = await BareRates.OfAsync(plan, work, options.Folder, options.Pgbench, options.Seconds);
            await output.WriteLineAsync(new Measured(
                postgres ? "PostgreSQL" : "SQLite", name, applied[name], bare, minimal[name],
                statements.TryGetValue(name, out var count) ? count : null, work.Bytes).Line);
        }

        if (!postgres)
        {
            var shared = BareRates.SqliteWrites(plan.Connection, plan.Works["register"], plan.Targets, options.Seconds, perCommit: 16);
            var alone = BareRates.SqliteWrites(plan.Connection, plan.Works["register"], plan.Targets, options.Seconds, perCommit: 1);
            _notes.Add(Text($"bare SQLite: 16 registrations a commit {shared:0}/s, one commit each {alone:0}/s, {shared / alone:0.0} times"));
        }

        _notes.Add(await CandidateTimes.MeasureAsync(inside.Services));
        _notes.Add(await HandOverTimes.MeasureAsync(inside.Services));
        _notes.Add(await SeriesRates.MeasureAsync(inside.Services, options.Seconds));
        await output.WriteLineAsync();
        foreach (var note in _notes)
        {
            await output.WriteLineAsync("- " + note);
        }
    }

    private async Task<(Plan, Dictionary<string, Load>, Dictionary<string, double>)> OfApplicationAsync(StoredRows rows, OneWindowDb db, DataSettings settings)
    {
        await using var application = await StartAsync();
        using var clerk = await Visitor.SignInAsync(application.Url, "zhoumin");
        using var inspector = await Visitor.SignInAsync(application.Url, "chenliqun");
        var appointment = (await rows.QueryAsync(
            "select a.id from staff_appointment a join staff_person p on p.id = a.person_id where p.sign_in_name = 'chenliqun' and a.post = 'labour-inspector' and a.until_day is null"))[0][0];
        var maker = new PlanMaker(rows, db, settings, clerk, inspector, appointment is Guid id ? id : Guid.Parse((string)appointment!));
        var plan = await maker.MakeAsync();
        var (applied, statements) = (new Dictionary<string, Load>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        var counter = new StatementCounter(rows);
        foreach (var (work, visitor, method, paths, body) in Requests(maker, clerk, inspector))
        {
            var load = await LoadAsync(application.Url, Connections, method, paths, visitor.Cookie, body, counter.BeginAsync);
            applied[work] = load;
            if (await counter.EndAsync(load.Requests) is { } count)
            {
                statements[work] = count;
                if (options.Details)
                {
                    _notes.AddRange((await counter.SlowestAsync()).Select(line => $"{work}: {line}"));
                }
            }
        }

        var single = await LoadAsync(application.Url, 1, "POST", ["/api/v1/matters"], clerk.Cookie, PlanMaker.Matter);
        _notes.Add(Text($"registering with one connection {single.Rate:0}/s (each its own commit), with 16 {applied["register"].Rate:0}/s, {applied["register"].Rate / single.Rate:0.0} times"));
        _notes.Add(await ParallelRegistrations.CheckAsync(clerk, rows));
        _notes.Add(Text($"memory {application.Memory} MiB after this load; first answer {application.FirstAnswer.TotalSeconds:0.0} s after the start of the process"));
        return (plan, applied, statements);
    }

    private static IEnumerable<(string Work, Visitor Who, string Method, IReadOnlyList<string> Paths, string? Body)> Requests(PlanMaker maker, Visitor clerk, Visitor inspector)
    {
        yield return ("case", inspector, "GET", [.. maker.Targets.Select(target => $"/cases/{target.Id}")], null);
        yield return ("worklist", inspector, "GET", ["/"], null);
        yield return ("name", clerk, "GET", [$"/matters?text={Uri.EscapeDataString(Areas.Employers.EmployerNames.Core(maker.SearchedName))}"], null);
        yield return ("number", clerk, "GET", [.. maker.Targets.Select(target => $"/matters?text={Uri.EscapeDataString(target.Number)}")], null);
        yield return ("register", clerk, "POST", ["/api/v1/matters"], PlanMaker.Matter);
        yield return ("step", inspector, "POST", [.. maker.Targets.Select(target => $"/api/v1/cases/{target.Id}/steps")], maker.Step);
    }

    private async Task<Dictionary<string, Load>> OfMinimalAsync(Plan plan)
    {
        var (file, url) = (Path.Combine(options.Folder, "plan.json"), ServedProgram.FreeUrl());
        plan.Save(file);
        await using var program = await ServedProgram.StartAsync(
            "dotnet", url, "/worklist", Path.Combine(options.Folder, "minimal.log"), typeof(Bench).Assembly.Location, "minimal", file, url);
        var measured = new Dictionary<string, Load>(StringComparer.Ordinal);
        foreach (var (name, work) in plan.Works)
        {
            var body = name switch { "register" => PlanMaker.Matter, "step" => "{\"step\":\"record-interview\"}", _ => null };
            measured[name] = await LoadAsync(url, Connections, work.Writes ? "POST" : "GET", ["/" + name], "none", body);
        }

        return measured;
    }

    private Task<ServedProgram> StartAsync()
    {
        var url = ServedProgram.FreeUrl();
        return ServedProgram.StartAsync(options.Application, url, "/sign-in", Path.Combine(options.Folder, "application.log"), "serve", "--urls", url);
    }

    private async Task<Load> LoadAsync(string url, int connections, string method, IReadOnlyList<string> paths, string cookie, string? body, Func<Task>? warm = null)
    {
        var (pathsFile, bodyFile) = (Path.Combine(options.Folder, "paths"), Path.Combine(options.Folder, "body"));
        await File.WriteAllLinesAsync(pathsFile, paths);
        if (body is not null)
        {
            await File.WriteAllTextAsync(bodyFile, body);
        }

        var sent = body is null ? null : bodyFile;

        // Code is compiled and caches are filled as long as is measured afterwards.
        await Wrk.RunAsync(url, connections, options.Seconds, method, pathsFile, cookie, sent);
        await (warm?.Invoke() ?? Task.CompletedTask);
        return await Wrk.RunAsync(url, connections, options.Seconds, method, pathsFile, cookie, sent);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
