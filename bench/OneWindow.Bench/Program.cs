using System.Globalization;
using OneWindow.Bench.Loading;
using OneWindow.Bench.Measuring;
using OneWindow.Bench.Minimal;

switch (args)
{
    case ["load", var size]:
        await Loader.RunAsync(int.Parse(size, CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["measure", var application, var folder, var seconds, var pgbench, var details, var quick]:
        await new Bench(new BenchOptions(
            application, folder, pgbench.Length > 0 ? pgbench : null, int.Parse(seconds, CultureInfo.InvariantCulture), details == "yes", quick == "yes")).RunAsync(Console.Out);
        return 0;
    case ["mixed", var application, var folder, var minutes]:
        await new MixedLoad(new BenchOptions(application, folder, Pgbench: null, Seconds: 60, Details: false, Quick: false))
            .RunAsync(int.Parse(minutes, CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["desk"]:
        await using (var inside = OneWindow.Hosting.OneWindowApplication.Build())
        {
            Console.WriteLine("- " + await CandidateTimes.MeasureAsync(inside.Services));
            Console.WriteLine("- " + await HandOverTimes.MeasureAsync(inside.Services));
        }

        return 0;
    case ["minimal", var plan, var url]:
        return await MinimalProgram.RunAsync(plan, url);
    default:
        Console.Error.WriteLine("bench/run starts this program.");
        return 2;
}
