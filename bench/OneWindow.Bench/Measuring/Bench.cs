using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Bench.Minimal;
using OneWindow.Data;

namespace OneWindow.Bench.Measuring;

/// <summary>Where things are, and how long each load lasts.</summary>
/// <param name="Quick">Whether everything is warmed up together, and only what the table needs is measured.</param>
internal sealed record BenchOptions(string Application, string Folder, string? Pgbench, int Seconds, bool Details, bool Quick);

/// <summary>Measures one data set on one engine: the application, the minimal program, bare statements.</summary>
internal sealed class Bench(BenchOptions options)
{
    private const int Connections = 16;
    private const int MostRounds = 8;

    /// <summary>Warming up goes on while a round is faster by more than this.</summary>
    private const double Gain = 1.03;

    private readonly List<string> _notes = [];

    public async Task RunAsync(TextWriter output)
    {
        await using var data = await DataSet.OpenAsync();
        var (plan, applied, statements) = await OfApplicationAsync(data);
        var minimal = await OfMinimalAsync(plan);
        await output.WriteLineAsync(Measured.Head);
        foreach (var (name, work) in plan.Works)
        {
            double? bare = options.Quick && !work.Writes ? null : await BareRates.OfAsync(plan, work, options.Folder, options.Pgbench, options.Seconds);
            await output.WriteLineAsync(new Measured(
                data.IsPostgres ? "PostgreSQL" : "SQLite", name, applied[name], bare, minimal[name],
                statements.TryGetValue(name, out var count) ? count : null, work.Bytes).Line);
        }

        if (!options.Quick)
        {
            await MeasureInsideAsync(data, plan);
        }

        await output.WriteLineAsync();
        foreach (var note in _notes)
        {
            await output.WriteLineAsync("- " + note);
        }
    }

    private async Task<(Plan, Dictionary<string, Load>, Dictionary<string, double>)> OfApplicationAsync(DataSet data)
    {
        await using var application = await ServedProgram.ApplicationAsync(options.Application, options.Folder);
        using var clerk = await Visitor.SignInAsync(application.Url, "zhoumin");
        using var inspector = await Visitor.SignInAsync(application.Url, "chenliqun");
        await using var scope = data.Services.CreateAsyncScope();
        var maker = await data.PlannerAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>(), clerk, inspector);
        var plan = await maker.MakeAsync();
        var (applied, statements) = (new Dictionary<string, Load>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        var counter = new StatementCounter(data.Rows);
        var asked = Requests.Of(maker, clerk, inspector);
        await WarmTogetherAsync(asked.Select(one => (Func<Task>)(() => one.LoadAsync(application.Url, Connections, options.Seconds, options.Folder))));
        // Whoever warmed it up left without waiting for the answer; what is measured begins when the last of them is answered.
        await clerk.BytesAsync("/");
        foreach (var one in asked)
        {
            var load = await LoadAsync(() => one.LoadAsync(application.Url, Connections, options.Seconds, options.Folder), counter.BeginAsync);
            applied[one.Work] = load;
            if (await counter.EndAsync(load.Requests) is { } count)
            {
                statements[one.Work] = count;
                if (options.Details)
                {
                    _notes.AddRange((await counter.SlowestAsync()).Select(line => $"{one.Work}: {line}"));
                }
            }
        }

        if (!options.Quick)
        {
            var registering = asked.Single(one => one.Work == "register");
            var single = await LoadAsync(() => registering.LoadAsync(application.Url, 1, options.Seconds, options.Folder));
            _notes.Add(Text($"registering with one connection {single.Rate:0}/s (each its own commit), with 16 {applied["register"].Rate:0}/s, {applied["register"].Rate / single.Rate:0.0} times"));
        }

        _notes.Add(await ParallelRegistrations.CheckAsync(clerk, data.Rows));
        _notes.Add(Text($"memory {application.Memory} MiB after this load; first answer {application.FirstAnswer.TotalSeconds:0.0} s after the start of the process"));
        return (plan, applied, statements);
    }

    private async Task<Dictionary<string, Load>> OfMinimalAsync(Plan plan)
    {
        var (file, url) = (Path.Combine(options.Folder, "plan.json"), ServedProgram.FreeUrl());
        plan.Save(file);
        await using var program = await ServedProgram.StartAsync(
            "dotnet", url, "/worklist", Path.Combine(options.Folder, "minimal.log"), typeof(Bench).Assembly.Location, "minimal", file, url);
        var loads = plan.Works.ToDictionary(
            work => work.Key,
            work => (Func<Task<Load>>)(() => Wrk.RunAsync(
                url, Connections, options.Seconds, work.Value.Writes ? "POST" : "GET", ["/" + work.Key], "none",
                work.Key switch { "register" => PlanMaker.Matter, "step" => "{\"step\":\"record-interview\"}", _ => null },
                Path.Combine(options.Folder, "minimal-" + work.Key))),
            StringComparer.Ordinal);
        await WarmTogetherAsync(loads.Values);
        var measured = new Dictionary<string, Load>(StringComparer.Ordinal);
        foreach (var (name, load) in loads)
        {
            measured[name] = await LoadAsync(load);
        }

        return measured;
    }

    /// <summary>Bare commits, and what is measured without HTTP.</summary>
    private async Task MeasureInsideAsync(DataSet data, Plan plan)
    {
        if (!data.IsPostgres)
        {
            var shared = BareRates.SqliteWrites(plan.Connection, plan.Works["register"], plan.Targets, options.Seconds, perCommit: 16);
            var alone = BareRates.SqliteWrites(plan.Connection, plan.Works["register"], plan.Targets, options.Seconds, perCommit: 1);
            _notes.Add(Text($"bare SQLite: 16 registrations a commit {shared:0}/s, one commit each {alone:0}/s, {shared / alone:0.0} times"));
        }

        _notes.Add(await CandidateTimes.MeasureAsync(data.Services));
        _notes.Add(await HandOverTimes.MeasureAsync(data.Services));
        _notes.Add(await SeriesRates.MeasureAsync(data.Services, options.Seconds));
    }

    /// <summary>In the quick form all kinds of requests warm up at once; otherwise each does before it is measured, until that gains nothing more.</summary>
    private Task WarmTogetherAsync(IEnumerable<Func<Task>> loads) => options.Quick ? Task.WhenAll(loads.Select(load => load())) : Task.CompletedTask;

    /// <summary>An office's server has run for days: what is measured is not how its code is compiled.</summary>
    private async Task<Load> LoadAsync(Func<Task<Load>> load, Func<Task>? begin = null)
    {
        if (!options.Quick)
        {
            for (var (best, round) = (0d, 0); round < MostRounds; round++)
            {
                var rate = (await load()).Rate;
                if (rate < best * Gain)
                {
                    break;
                }

                best = rate;
            }
        }

        await (begin?.Invoke() ?? Task.CompletedTask);
        return await load();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
