using System.Diagnostics;
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
    private const int AtOnce = 200;

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
        await WriteAsync(db, file, givesWay: true, cancel);
        return file;
    }

    /// <summary>Writes the heads that a context sees; a backup has those of its own moment.</summary>
    internal Task WriteAsync(OneWindowDb db, string file, CancellationToken cancel) => WriteAsync(db, file, givesWay: false, cancel);

    private async Task WriteAsync(OneWindowDb db, string file, bool givesWay, CancellationToken cancel)
    {
        var unfinished = file + ".unfinished";
        await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            var key = ring.Current(KeyPurpose.Event);
            using var signature = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Secret);
            await foreach (var head in HeadsAsync(db, givesWay, cancel))
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

    /// <summary>
    /// Some at a time, each by index: an export that read all of them in one statement kept SQLite from putting its log back into the file
    /// for as long, and everybody read more slowly meanwhile.
    /// </summary>
    /// <param name="givesWay">Whether it rests after each, so that of the time of a processor it takes a quarter.</param>
    private static async IAsyncEnumerable<StreamHead> HeadsAsync(
        OneWindowDb db, bool givesWay, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var (kind, id) = ("", Guid.Empty);
        List<StreamHead> some;
        do
        {
            var began = Stopwatch.GetTimestamp();
            some = await NextAsync(db, kind, id, cancel);
            var took = Stopwatch.GetElapsedTime(began);
            foreach (var head in some)
            {
                yield return head;
                (kind, id) = (head.Stream.Kind, head.Stream.Id);
            }

            await Task.Delay(givesWay && some.Count == AtOnce ? took * 3 : TimeSpan.Zero, cancel);
        }
        while (some.Count == AtOnce);
    }

    private static async Task<List<StreamHead>> NextAsync(OneWindowDb db, string kind, Guid id, CancellationToken cancel)
    {
        // The greatest sequence is looked up for each row, so that reading ends after some streams.
        var heads = await db.Set<EventEntry>()
            .FromSql(
                $"""
                select * from event as head where (stream_kind, stream_id) > ({kind}, {id}) and sequence =
                  (select sequence from event as later where later.stream_kind = head.stream_kind and later.stream_id = head.stream_id order by sequence desc limit 1)
                order by stream_kind, stream_id limit {AtOnce}
                """)
            .OrderBy(head => head.StreamKind).ThenBy(head => head.StreamId)
            .Select(head => new { head.StreamKind, head.StreamId, head.Sequence, head.Hash })
            .ToListAsync(cancel);
        return [.. heads.Select(head => new StreamHead(new EventStream(head.StreamKind, head.StreamId), head.Sequence, Convert.ToHexStringLower(head.Hash)))];
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
