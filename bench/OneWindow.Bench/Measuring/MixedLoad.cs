using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Data;

namespace OneWindow.Bench.Measuring;

/// <summary>Everything at once for some minutes, as in an office: what each minute brought, and whether memory grows.</summary>
internal sealed class MixedLoad(BenchOptions options)
{
    private const int SecondsOfAMinute = 60;
    private const int Settled = 5;

    /// <summary>How many of the 16 connections do what: about six pages are read for each act.</summary>
    private static readonly Dictionary<string, int> Shares = new(StringComparer.Ordinal)
    {
        ["case"] = 6, ["worklist"] = 3, ["name"] = 2, ["number"] = 2, ["register"] = 2, ["step"] = 1,
    };

    public async Task RunAsync(int minutes, TextWriter output)
    {
        await using var data = await DataSet.OpenAsync();
        await using var application = await ServedProgram.ApplicationAsync(options.Application, options.Folder);
        using var clerk = await Visitor.SignInAsync(application.Url, "zhoumin");
        using var inspector = await Visitor.SignInAsync(application.Url, "chenliqun");
        await using var scope = data.Services.CreateAsyncScope();
        var maker = await data.PlannerAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>(), clerk, inspector);
        await maker.FindAsync();
        var asked = Requests.Of(maker, clerk, inspector);

        await output.WriteLineAsync($"| minute | {string.Join(" | ", asked.Select(one => Measured.Names[one.Work]))} | failed | memory MiB |");
        await output.WriteLineAsync($"|---:|{string.Concat(asked.Select(_ => "---|"))}---:|---:|");
        var memory = new List<long>();
        for (var minute = 1; minute <= minutes; minute++)
        {
            var loads = await Task.WhenAll(asked.Select(one => one.LoadAsync(application.Url, Shares[one.Work], SecondsOfAMinute, options.Folder)));
            memory.Add(application.Memory);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {minute} | {string.Join(" | ", loads.Select(Shown))} | {loads.Sum(load => load.Failed)} | {memory[^1]} |"));
            await output.FlushAsync();
        }

        if (minutes > Settled)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"- memory at most {memory.Max()} MiB; after minute {Settled} {memory[Settled - 1]}, at the end {memory[^1]} ({memory[^1] - memory[Settled - 1]:+0;-0;0})"));
        }
    }

    private static string Shown(Load load) => string.Create(CultureInfo.InvariantCulture, $"{load.Rate:0}/s, p50 {load.Median:0} ms, p99 {load.Slowest:0} ms");
}
