using System.Buffers;
using System.Security.Cryptography;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Evidence;

/// <summary>A stored file: its content is its address.</summary>
/// <param name="Hash">SHA-256 of the content, in lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredFile(string Hash, long Length);

/// <summary>
/// Evidence files, outside the database, named by the hash of their content: the same file is stored once, and a changed one
/// shows by itself. Files are streamed both ways. A file is received while its request is read, and kept just before the door
/// is entered; one whose row is then refused stays, and costs only its space.
/// </summary>
public sealed class EvidenceStore(DataSettings settings)
{
    private const int BufferSize = 128 * 1024;

    private string Arriving => Path.Combine(settings.Evidence, "arriving");

    /// <summary>The disk is full: said beside the file, so that what was typed stays.</summary>
    public static readonly Refusal NoSpaceLeft = Refusal.Invalid("file", "storage-full", "存储空间已满，文件没有保存。请通知系统管理员，清理后再上传。");

    /// <summary>How many of the first bytes are remembered.</summary>
    public const int HeadLength = 4096;

    /// <summary>Takes a stream in, up to a limit; what was written of a larger or broken one is removed. Nothing is kept yet.</summary>
    /// <param name="content">Read once, to its end, or as far as the limit.</param>
    /// <param name="limit">The largest length taken, in bytes.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<Result<ArrivingFile>> ReceiveAsync(Stream content, long limit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var path = Path.Combine(Directory.CreateDirectory(Arriving).FullName, Guid.CreateVersion7().ToString("N"));
        ArrivingFile? whole = null;
        try
        {
            whole = await WriteAsync(content, path, limit, cancel);
            return whole is null
                ? Refusal.Invalid("file", "file-too-large", $"文件超过 {limit / 1024 / 1024} 兆字节的上限，请压缩或拆分后再上传。")
                : whole;
        }
        catch (IOException exception) when (StorageOutages.Of(exception) == StorageOutage.Full)
        {
            return NoSpaceLeft;
        }
        finally
        {
            if (whole is null)
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Keeps a file that has arrived, under its hash. The same content is kept once.</summary>
    public StoredFile Keep(ArrivingFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = PathOf(file.Content.Hash);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(file.Path, path, overwrite: true);
        return file.Content;
    }

    /// <summary>Removes what a crash left half-written: files that began to arrive before a moment (UTC).</summary>
    public int Sweep(DateTime before)
    {
        if (!Directory.Exists(Arriving))
        {
            return 0;
        }

        var left = Directory.GetFiles(Arriving).Where(file => File.GetLastWriteTimeUtc(file) < before).ToList();
        left.ForEach(File.Delete);
        return left.Count;
    }

    /// <summary>
    /// Removes a stored file that nothing holds any more, unless it was kept again since a moment (UTC): whoever hands the same content in keeps
    /// it before its row is there. It is taken aside first, so that one kept meanwhile is not touched.
    /// </summary>
    public bool Remove(string hash, DateTime unlessSince)
    {
        var (path, aside) = (PathOf(hash), Path.Combine(Directory.CreateDirectory(Arriving).FullName, Guid.CreateVersion7().ToString("N")));
        if (!File.Exists(path) || File.GetLastWriteTimeUtc(path) >= unlessSince)
        {
            return false;
        }

        File.Move(path, aside);
        if (File.GetLastWriteTimeUtc(aside) >= unlessSince)
        {
            File.Move(aside, path, overwrite: true);
            return false;
        }

        File.Delete(aside);
        return true;
    }

    /// <summary>Opens a stored file for reading; null when there is none. The caller disposes it.</summary>
    public Stream? Open(string hash)
    {
        var path = PathOf(hash);
        return File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : null;
    }

    /// <summary>Whether a stored file is there and still has the content it was stored with.</summary>
    public async Task<bool> IsWholeAsync(string hash, CancellationToken cancel)
    {
        await using var file = Open(hash);
        return file is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel)) == hash;
    }

    private static async Task<ArrivingFile?> WriteAsync(Stream content, string path, long limit, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long length = 0;
            var head = Array.Empty<byte>();
            while (await content.ReadAsync(buffer, cancel) is > 0 and var read)
            {
                length += read;
                if (length > limit)
                {
                    return null;
                }

                if (head.Length < HeadLength)
                {
                    head = [.. head, .. buffer.AsSpan(0, Math.Min(read, HeadLength - head.Length))];
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            file.Flush(flushToDisk: true);
            return new ArrivingFile(path, new StoredFile(Convert.ToHexStringLower(hash.GetHashAndReset()), length), head);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Two levels of folders, so that none holds millions of files.</summary>
    private string PathOf(string hash) => hash is { Length: 64 } && hash.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(settings.Evidence, hash[..2], hash[2..4], hash)
        : throw new ArgumentException("A file's address is 64 lower-case hexadecimal digits.", nameof(hash));
}
