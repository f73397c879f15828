using System.Diagnostics;

namespace OneWindow.Bench.Measuring;

/// <summary>How a command ended.</summary>
internal sealed record Ended(int Exit, string Output, string Error);

/// <summary>Runs a command to its end. Its input is ours: a child that shares a terminal is stopped when we run behind one.</summary>
internal static class Commands
{
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var ended = await EndAsync(program, arguments);
        return ended.Exit == 0 ? ended.Output : throw new InvalidOperationException($"{program}: {ended.Error}{ended.Output}");
    }

    /// <summary>The same for a command that may fail.</summary>
    /// <param name="program">What is run.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What its environment has besides, or instead of, ours.</param>
    public static async Task<Ended> EndAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        using var process = Process.Start(Start(program, arguments, environment))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>A program with pipes of its own.</summary>
    public static ProcessStartInfo Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
