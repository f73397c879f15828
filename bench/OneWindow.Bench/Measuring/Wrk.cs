using System.Globalization;

namespace OneWindow.Bench.Measuring;

/// <summary>What came of a load: requests a second, and how long one took.</summary>
internal sealed record Load(double Rate, long Requests, long Failed, double Median, double Slowest);

/// <summary>Loads a server with <c>wrk</c>.</summary>
internal static class Wrk
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "requests.lua");

    public static async Task<Load> RunAsync(string url, int connections, int seconds, string method, string pathsFile, string cookie, string? bodyFile)
    {
        var threads = Math.Min(2, connections);
        List<string> arguments = [$"-t{threads}", $"-c{connections}", $"-d{seconds}s", "--timeout", "20s", "-s", Script, url, "--", method, pathsFile, cookie];
        if (bodyFile is not null)
        {
            arguments.Add(bodyFile);
        }

        var output = await Commands.RunAsync("wrk", arguments);
        var numbers = output.Split('\n').Single(line => line.StartsWith("RESULT", StringComparison.Ordinal)).Split(' ')[1..]
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Load(numbers[0] / (numbers[1] / 1e6), (long)numbers[0], (long)numbers[2], numbers[3] / 1000, numbers[4] / 1000);
    }
}
