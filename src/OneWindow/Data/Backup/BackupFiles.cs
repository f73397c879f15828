using System.Security.Cryptography;

namespace OneWindow.Data.Backup;

/// <summary>Files that only the owner may read, hashed on their way.</summary>
internal static class BackupFiles
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Makes a folder that only the owner may enter.</summary>
    public static string CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder;
    }

    /// <summary>Makes an empty file that only the owner may read; there must be none yet.</summary>
    public static FileStream CreatePrivate(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }

    /// <summary>Copies a file; it appears at its place only when it is whole and on disk.</summary>
    /// <returns>The hash of what was copied.</returns>
    public static async Task<string> CopyAsync(string from, string to, CancellationToken cancel)
    {
        CreateFolder(Path.GetDirectoryName(to)!);
        var unfinished = $"{to}.{Guid.CreateVersion7():N}.unfinished";
        try
        {
            await using (var target = CreatePrivate(unfinished))
            await using (var source = OpenRead(from))
            {
                await source.CopyToAsync(target, BufferSize, cancel);
                target.Flush(flushToDisk: true);
            }

            var hash = await HashAsync(unfinished, cancel);
            File.Move(unfinished, to, overwrite: true);
            return hash;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>A file as a manifest lists it.</summary>
    public static async Task<BackedUpFile> DescribeAsync(string folder, string name, CancellationToken cancel)
    {
        var file = Path.Combine(folder, name);
        return new BackedUpFile(name, new FileInfo(file).Length, await HashAsync(file, cancel));
    }

    public static async Task<string> HashAsync(string file, CancellationToken cancel)
    {
        await using var stream = OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
    }

    private static FileStream OpenRead(string file) =>
        new(file, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
