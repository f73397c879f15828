using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>
/// Writes a dossier as a ZIP onto a stream that only goes forward: one file at a time, nothing whole in memory. The list of
/// hashes (校验清单) comes last; <c>sha256sum -c</c> reads it.
/// </summary>
internal sealed class DossierArchive : IAsyncDisposable
{
    public const string HashesName = "校验清单.txt";
    private readonly ZipArchive _zip;
    private readonly HeldBackStream _to;
    private readonly StringBuilder _hashes = new("# 每个文件的 SHA-256 校验值：内容有任何改动，重新计算的值就不同。\n");
    private readonly byte[] _buffer = new byte[128 * 1024];

    private DossierArchive(ZipArchive zip, HeldBackStream to) => (_zip, _to) = (zip, to);

    public static async Task<DossierArchive> BeginAsync(Stream to, CancellationToken cancel)
    {
        var forward = new HeldBackStream(to);
        return new DossierArchive(await ZipArchive.CreateAsync(forward, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel), forward);
    }

    /// <summary>Adds a file that was made just now.</summary>
    public async Task AddAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        await using var entry = await OpenAsync(name, cancel);
        await entry.WriteAsync(content, cancel);
        Note(name, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
    }

    /// <summary>Adds a stored file as it comes from the disk.</summary>
    /// <param name="expected">The hash by which it was kept; where it has changed since, the list says so. Null for a file that was made just now.</param>
    public async Task AddAsync(string name, Stream content, string? expected, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = await OpenAsync(name, cancel);
        while (await content.ReadAsync(_buffer, cancel) is > 0 and var read)
        {
            hash.AppendData(_buffer, 0, read);
            await entry.WriteAsync(_buffer.AsMemory(0, read), cancel);
        }

        var found = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (expected is not null && found != expected)
        {
            _hashes.Append(CultureInfo.InvariantCulture, $"# 下一个文件与收存时不同，收存时的校验值是 {expected}\n");
        }

        Note(name, found);
    }

    /// <summary>Writes the list of hashes and the directory of the ZIP.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        await using var entry = await OpenAsync(HashesName, cancel);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(_hashes.ToString()), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _zip.DisposeAsync();
        await _to.FlushAsync();
        await _to.DisposeAsync();
    }

    // Photos, PDF and Word files are compressed already.
    private Task<Stream> OpenAsync(string name, CancellationToken cancel) => _zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel);

    private void Note(string name, string hash) => _hashes.Append(CultureInfo.InvariantCulture, $"{hash}  {name}\n");
}
