using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OneWindow.Data.Protection;

namespace OneWindow.Data.Events;

/// <summary>
/// One exported file: <c>after FILE SIGNATURE</c> where it only tells what changed since another, a line for each head, ordered as the verifier
/// walks, and last <c>signed KEY SIGNATURE</c> over all lines before.
/// </summary>
internal sealed class HeadFile(string path)
{
    public const string Suffix = ".heads";

    private const string Afterwards = "after ";
    private const string Signed = "signed ";

    /// <summary>The last line is never as long.</summary>
    private const int EndLength = 512;

    public string Path => path;

    public string Name => System.IO.Path.GetFileName(path);

    /// <summary>The file that it goes on from, and that one's signature; null where it has all heads.</summary>
    public (HeadFile File, string Signature)? After => File.ReadLines(path).FirstOrDefault("").Split(' ') is ["after", var name, var signature]
        ? (new HeadFile(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, name)), signature)
        : null;

    /// <summary>The heads in it.</summary>
    public IEnumerable<StreamHead> Heads =>
        SignedLines().Where(line => !line.StartsWith(Afterwards, StringComparison.Ordinal)).Select(StreamHead.Parse);

    /// <summary>Whether it, and each file that it goes on from, is there and as it was signed.</summary>
    public bool IsGenuine(KeyRing ring) => IsAsSigned(ring)
        && (After is not { } after
            || (string.CompareOrdinal(after.File.Name, Name) < 0 && after.File.IsGenuine(ring) && after.File.Signature()?.Value == after.Signature));

    /// <summary>Writes a file; one of the same name is replaced once this one is on the disk.</summary>
    public static async Task<HeadFile> WriteAsync(string path, HeadFile? after, IAsyncEnumerable<StreamHead> heads, KeyRing ring, CancellationToken cancel)
    {
        var unfinished = path + ".unfinished";
        await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            var key = ring.Current(KeyPurpose.Event);
            using var signature = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Secret);
            if (after is not null)
            {
                await AddAsync($"{Afterwards}{after.Name} {after.Signature()!.Value.Value}");
            }

            await foreach (var head in heads.WithCancellation(cancel))
            {
                await AddAsync(head.ToString());
            }

            await output.WriteAsync(Encoding.UTF8.GetBytes($"{Signed}{key.Id} {Convert.ToHexStringLower(signature.GetHashAndReset())}\n"), cancel);
            output.Flush(flushToDisk: true);

            async Task AddAsync(string line)
            {
                var bytes = Encoding.UTF8.GetBytes(line + "\n");
                signature.AppendData(bytes);
                await output.WriteAsync(bytes, cancel);
            }
        }

        File.Move(unfinished, path, overwrite: true);
        return new HeadFile(path);
    }

    private bool IsAsSigned(KeyRing ring)
    {
        if (Signature() is not { } signed || ring.Find(signed.Key, KeyPurpose.Event) is not { } key)
        {
            return false;
        }

        using var signature = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Secret);
        foreach (var line in SignedLines())
        {
            signature.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return signed.Value == Convert.ToHexStringLower(signature.GetHashAndReset());
    }

    /// <summary>The key and the signature of the last line; null when the file is not there or was not ended.</summary>
    private (string Key, string Value)? Signature()
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = File.OpenRead(path);
        file.Seek(-Math.Min(EndLength, file.Length), SeekOrigin.End);
        using var end = new StreamReader(file);
        return end.ReadToEnd().TrimEnd('\n').Split('\n')[^1].Split(' ') is ["signed", var key, var value] ? (key, value) : null;
    }

    private IEnumerable<string> SignedLines() => File.ReadLines(path).TakeWhile(line => !line.StartsWith(Signed, StringComparison.Ordinal));
}

/// <summary>The last event of a stream, as one line of a file: <c>case 0192… 7 9f2c…</c>.</summary>
internal sealed record StreamHead(EventStream Stream, long Sequence, string Hash)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stream.Kind} {Stream.Id} {Sequence} {Hash}");

    public static StreamHead Parse(string line) => line.Split(' ') is [var kind, var id, var sequence, var hash]
        ? new StreamHead(new EventStream(kind, Guid.Parse(id)), long.Parse(sequence, CultureInfo.InvariantCulture), hash)
        : throw new FormatException("A line of the heads has four parts.");
}
