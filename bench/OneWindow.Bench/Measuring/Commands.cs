using System.Diagnostics;

namespace OneWindow.Bench.Measuring;

/// <summary>Runs a command to its end. Its input is ours: a child that shares a terminal is stopped when we run behind one.</summary>
internal static class Commands
{
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program}: {await error}{await output}");
    }
}
