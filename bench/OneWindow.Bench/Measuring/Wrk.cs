using System.Globalization;

namespace OneWindow.Bench.Measuring;

/// <summary>What came of a load: requests a second, and how long one took.</summary>
internal sealed record Load(double Rate, long Requests, long Failed, double Median, double Slowest);

/// <summary>Loads a server with <c>wrk</c>.</summary>
internal static class Wrk
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "requests.lua");

    /// <summary>Runs one load.</summary>
    /// <param name="file">Where its paths and its body are put; loads at the same time have one each.</param>
    public static async Task<Load> RunAsync(
        string url, int connections, int seconds, string method, IReadOnlyList<string> paths, string cookie, string? body, string file)
    {
        var threads = Math.Min(2, connections);
        var (pathsFile, bodyFile) = (file + ".paths", file + ".body");
        await File.WriteAllLinesAsync(pathsFile, paths);
        List<string> arguments = [$"-t{threads}", $"-c{connections}", $"-d{seconds}s", "--timeout", "20s", "-s", Script, url, "--", method, pathsFile, cookie];
        if (body is not null)
        {
            await File.WriteAllTextAsync(bodyFile, body);
            arguments.Add(bodyFile);
        }

        var output = await Commands.RunAsync("wrk", arguments);
        var numbers = output.Split('\n').Single(line => line.StartsWith("RESULT", StringComparison.Ordinal)).Split(' ')[1..]
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Load(numbers[0] / (numbers[1] / 1e6), (long)numbers[0], (long)numbers[2], numbers[3] / 1000, numbers[4] / 1000);
    }
}
