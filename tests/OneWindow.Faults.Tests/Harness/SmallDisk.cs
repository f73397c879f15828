using OneWindow.Bench.Measuring;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>A disk of a few megabytes at a folder: real, so that everything on it fails as on a full disk.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Tried once.</summary>
    public static bool CanBeMade { get; } = OperatingSystem.IsLinux() && Environment.UserName == "root" && TryOnce();

    public static async Task<SmallDisk> MountAsync(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        await Commands.RunAsync("mount", ["-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder]);
        return new SmallDisk(folder);
    }

    /// <summary>Leaves no byte free; what it writes is removed with <see cref="MakeRoom"/>.</summary>
    public void Fill()
    {
        var block = new byte[4096];
        using var file = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // Full, which is what was wanted.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public async ValueTask DisposeAsync() => await Commands.RunAsync("umount", ["--lazy", _folder]);

    private string Filler => Path.Combine(_folder, "filler");

    private static bool TryOnce()
    {
        var folder = Directory.CreateTempSubdirectory("onewindow-disk-").FullName;
        try
        {
            MountAsync(folder, 1).GetAwaiter().GetResult().DisposeAsync().AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // a container without the right to mount
        }
        finally
        {
            Directory.Delete(folder);
        }
    }
}
