using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Engines;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Data.Events;

/// <summary>
/// The heads of all streams, signed, a file a day: the first of a month has all of them, each later one those that changed since the file before.
/// Without them nobody could tell that the end of a stream, or a whole stream, was cut off; what was exported once is not forgotten by later
/// files. Copy the files to another machine: then whoever owns this one cannot make it forget either.
/// </summary>
public sealed class HeadExport(DataSettings settings, DatabaseEngine engine, KeyRing ring, TimeProvider time)
{
    private const int AtOnce = 200;

    /// <summary>Whether the file of today is there.</summary>
    public bool IsWrittenToday => File.Exists(FileOfToday());

    /// <summary>The day of the newest file; null when there is none.</summary>
    public static DateOnly? LastDay(DataSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return ExportedHeads.In(settings.Heads).File is { Name: { Length: >= 10 } name }
            ? DateOnly.ParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Writes the file of today and gives its path; an earlier one of the same day is replaced.</summary>
    public async Task<string> WriteAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.Heads);
        var file = FileOfToday();
        var earlier = ExportedHeads.In(settings.Heads, before: Path.GetFileName(file));
        // What cannot be trusted is not gone on from.
        earlier = earlier.AreGenuine(ring) ? earlier : new ExportedHeads(null);
        var after = earlier.File is { } last && IsOfTheSameMonth(last.Name, Path.GetFileName(file)) ? last : null;
        await using var db = new OneWindowDb(engine.ForReading);
        var heads = MergedAsync(HeadsAsync(db, givesWay: true, cancel), earlier.Read(), changesOnly: after is not null);
        return (await HeadFile.WriteAsync(file, after, heads, ring, cancel)).Path;
    }

    /// <summary>Writes the heads that a context sees; a backup has those of its own moment.</summary>
    internal Task WriteAsync(OneWindowDb db, string file, CancellationToken cancel) =>
        HeadFile.WriteAsync(file, after: null, HeadsAsync(db, givesWay: false, cancel), ring, cancel);

    private string FileOfToday() =>
        Path.Combine(settings.Heads, ChinaTime.Today(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + HeadFile.Suffix);

    private static bool IsOfTheSameMonth(string one, string other) => string.CompareOrdinal(one, 0, other, 0, "yyyy-MM".Length) == 0;

    /// <summary>The heads of now beside those exported before, in one order. Where the record ends earlier than it did, the old head stays, so that verifying goes on to tell.</summary>
    private static async IAsyncEnumerable<StreamHead> MergedAsync(IAsyncEnumerable<StreamHead> now, IEnumerable<StreamHead> before, bool changesOnly)
    {
        using var known = before.GetEnumerator();
        var more = known.MoveNext();
        await foreach (var head in now)
        {
            for (; more && StreamOrder.Compare(known.Current.Stream, head.Stream) < 0; more = known.MoveNext())
            {
                if (!changesOnly)
                {
                    yield return known.Current;
                }
            }

            var old = more && known.Current.Stream == head.Stream ? known.Current : null;
            if (old is null || old.Sequence < head.Sequence)
            {
                yield return head;
            }
            else if (!changesOnly)
            {
                yield return old;
            }

            more = old is null ? more : known.MoveNext();
        }

        for (; more && !changesOnly; more = known.MoveNext())
        {
            yield return known.Current;
        }
    }

    /// <summary>
    /// Some at a time, each by index: an export that read all of them in one statement kept SQLite from putting its log back into the file
    /// for as long, and everybody read more slowly meanwhile.
    /// </summary>
    /// <param name="givesWay">Whether it rests after each, so that of the time of a processor it takes a quarter.</param>
    private static async IAsyncEnumerable<StreamHead> HeadsAsync(
        OneWindowDb db, bool givesWay, [EnumeratorCancellation] CancellationToken cancel)
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
