using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Engines;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Data.Events;

/// <summary>
/// The heads of all streams in one signed file a day, ordered as the verifier walks. Without it nobody could tell that the
/// end of a stream, or a whole stream, was cut off. Copy the files to another machine: then whoever owns this one cannot
/// make it forget either.
/// </summary>
public sealed class HeadExport(DataSettings settings, DatabaseEngine engine, KeyRing ring, TimeProvider time)
{
    internal const string Suffix = ".heads";

    /// <summary>Whether the file of today is there.</summary>
    public bool IsWrittenToday => File.Exists(FileOfToday());

    /// <summary>The day of the newest file; null when there is none.</summary>
    public static DateOnly? LastDay(DataSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var names = Directory.Exists(settings.Heads) ? Directory.GetFiles(settings.Heads, "*" + Suffix).Select(Path.GetFileName) : [];
        return names.Max(StringComparer.Ordinal) is { Length: >= 10 } name
            ? DateOnly.ParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Writes the file of today and gives its path; an earlier one of the same day is replaced.</summary>
    public async Task<string> WriteAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.Heads);
        var file = FileOfToday();
        await using var db = new OneWindowDb(engine.ForReading);
        await WriteAsync(db, file, cancel);
        return file;
    }

    /// <summary>Writes the heads that a context sees; a backup has those of its own moment.</summary>
    internal async Task WriteAsync(OneWindowDb db, string file, CancellationToken cancel)
    {
        var unfinished = file + ".unfinished";
        await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            var key = ring.Current(KeyPurpose.Event);
            using var signature = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Secret);
            await foreach (var head in HeadsAsync(db, cancel))
            {
                var line = Encoding.UTF8.GetBytes(head.ToString() + "\n");
                signature.AppendData(line);
                await output.WriteAsync(line, cancel);
            }

            var closing = $"signed {key.Id} {Convert.ToHexStringLower(signature.GetHashAndReset())}\n";
            await output.WriteAsync(Encoding.UTF8.GetBytes(closing), cancel);
            output.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file, overwrite: true);
    }

    private string FileOfToday() =>
        Path.Combine(settings.Heads, ChinaTime.Today(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Suffix);

    private static async IAsyncEnumerable<StreamHead> HeadsAsync(
        OneWindowDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var last = db.Set<EventEntry>()
            .GroupBy(entry => new { entry.StreamKind, entry.StreamId })
            .Select(stream => new { stream.Key.StreamKind, stream.Key.StreamId, Sequence = stream.Max(entry => entry.Sequence) });
        var heads = last
            .Join(
                db.Set<EventEntry>(),
                head => new { head.StreamKind, head.StreamId, head.Sequence },
                entry => new { entry.StreamKind, entry.StreamId, entry.Sequence },
                (_, entry) => new { entry.StreamKind, entry.StreamId, entry.Sequence, entry.Hash })
            .OrderBy(head => head.StreamKind).ThenBy(head => head.StreamId);
        await foreach (var head in heads.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new StreamHead(new EventStream(head.StreamKind, head.StreamId), head.Sequence, Convert.ToHexStringLower(head.Hash));
        }
    }
}

/// <summary>The last event of a stream, as one line of the file: <c>case 0192… 7 9f2c…</c>.</summary>
internal sealed record StreamHead(EventStream Stream, long Sequence, string Hash)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stream.Kind} {Stream.Id} {Sequence} {Hash}");

    public static StreamHead Parse(string line) => line.Split(' ') is [var kind, var id, var sequence, var hash]
        ? new StreamHead(new EventStream(kind, Guid.Parse(id)), long.Parse(sequence, CultureInfo.InvariantCulture), hash)
        : throw new FormatException("A line of the heads has four parts.");
}
