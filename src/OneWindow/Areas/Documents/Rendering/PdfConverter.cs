using System.ComponentModel;
using System.Diagnostics;
using OneWindow.Hosting.Settings;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>
/// Turns Word files into PDF by LibreOffice, where it is installed. One conversion at a time on a machine, each with a profile
/// of its own that is thrown away, and none for ever: what hangs is ended with everything that it started.
/// </summary>
/// <param name="program">Where LibreOffice lies; null where it is not installed.</param>
/// <param name="patience">How long a conversion may take.</param>
internal sealed partial class PdfConverter(string? program, TimeSpan patience, ILogger<PdfConverter> log) : IDisposable
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(2);
    private readonly SemaphoreSlim _one = new(1);

    public PdfConverter(ILogger<PdfConverter> log)
        : this(InstalledPrograms.Find(InstalledPrograms.LibreOffice), UsualPatience, log)
    {
    }

    /// <summary>Whether there is a program to convert with.</summary>
    public bool IsInstalled => program is not null;

    /// <summary>Puts a PDF beside every Word file of a folder; false where it could not.</summary>
    public async Task<bool> ConvertAsync(string folder, CancellationToken cancel)
    {
        if (program is null)
        {
            return false;
        }

        await _one.WaitAsync(cancel);
        try
        {
            return await RunAsync(program, folder, cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<bool> RunAsync(string found, string folder, CancellationToken cancel)
    {
        var profile = Directory.CreateDirectory(Path.Combine(folder, ".profile")).FullName;
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder,
            .. Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal),
        ];
        var start = new ProcessStartInfo(found, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // An account of a service may have no home of its own to write to.
        start.Environment["HOME"] = profile;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                await Task.WhenAll(
                    process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
                return process.ExitCode == 0;
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                    await process.WaitForExitAsync(CancellationToken.None);
                }
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            Hung(patience);
            return false;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "LibreOffice did not end within {Patience} and was ended; the papers stay Word files")]
    private partial void Hung(TimeSpan patience);
}
