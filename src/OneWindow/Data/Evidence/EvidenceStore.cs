using System.Buffers;
using System.Security.Cryptography;
using OneWindow.Law.Results;

namespace OneWindow.Data.Evidence;

/// <summary>A stored file: its content is its address.</summary>
/// <param name="Hash">SHA-256 of the content, in lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredFile(string Hash, long Length);

/// <summary>
/// Evidence files, outside the database, named by the hash of their content: the same file is stored once, and a changed one
/// shows by itself. Files are streamed both ways. Store before the door is entered; a file whose request is then refused
/// stays without a row, and costs only its space.
/// </summary>
public sealed class EvidenceStore(DataSettings settings)
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Stores a stream, up to a limit; what was written of a larger one is removed.</summary>
    /// <param name="limit">The largest length taken, in bytes.</param>
    public async Task<Result<StoredFile>> StoreAsync(Stream content, long limit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var arriving = Path.Combine(Directory.CreateDirectory(Path.Combine(settings.Evidence, "arriving")).FullName, Guid.CreateVersion7().ToString("N"));
        try
        {
            if (await WriteAsync(content, arriving, limit, cancel) is not { } stored)
            {
                return Refusal.Invalid("file", "file-too-large", $"文件超过 {limit / 1024 / 1024} 兆字节的上限，请压缩或拆分后再上传。");
            }

            var path = PathOf(stored.Hash);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(arriving, path, overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(arriving);
        }
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

    private static async Task<StoredFile?> WriteAsync(Stream content, string path, long limit, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long length = 0;
            while (await content.ReadAsync(buffer, cancel) is > 0 and var read)
            {
                length += read;
                if (length > limit)
                {
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            file.Flush(flushToDisk: true);
            return new StoredFile(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
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
