using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OneWindow.Bench.Measuring;

/// <summary>A program that serves on a port of its own, and is stopped by its number.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private readonly Process _process;

    private ServedProgram(Process process, string url, TimeSpan firstAnswer) => (_process, Url, FirstAnswer) = (process, url, firstAnswer);

    public string Url { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>Resident memory in MiB.</summary>
    public long Memory => File.ReadLines($"/proc/{_process.Id}/status").Where(line => line.StartsWith("VmRSS", StringComparison.Ordinal))
        .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).Single();

    public static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    /// <summary>The built application on the data set that the settings name.</summary>
    public static Task<ServedProgram> ApplicationAsync(string application, string folder)
    {
        var url = FreeUrl();
        return StartAsync(application, url, "/sign-in", Path.Combine(folder, "application.log"), "serve", "--urls", url);
    }

    public static Task<ServedProgram> StartAsync(string program, string url, string firstPath, string log, params string[] arguments) =>
        StartAsync(Commands.Start(program, arguments), url, firstPath, log);

    public static async Task<ServedProgram> StartAsync(ProcessStartInfo start, string url, string firstPath, string log)
    {
        var started = Stopwatch.GetTimestamp();
        var writer = new StreamWriter(log) { AutoFlush = true };
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Write(writer, line.Data);
        process.ErrorDataReceived += (_, line) => Write(writer, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(120))
        {
            try
            {
                using var answer = await client.GetAsync(firstPath);
                return new ServedProgram(process, url, Stopwatch.GetElapsedTime(started));
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(10);
            }
        }

        throw new TimeoutException($"{start.FileName} did not answer; see {log}");
    }

    /// <summary>SIGKILL: it hears nothing of it and finishes nothing.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Commands.RunAsync("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }

        _process.Dispose();
    }

    private static void Write(StreamWriter writer, string? line)
    {
        if (line is not null)
        {
            lock (writer)
            {
                writer.WriteLine(line);
            }
        }
    }
}
