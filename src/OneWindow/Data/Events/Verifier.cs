using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Engines;
using OneWindow.Data.Protection;

namespace OneWindow.Data.Events;

/// <summary>
/// Walks every stream from its first event to its last, in batches, beside the exported heads in the same order. It
/// needs little memory, however many events there are.
/// </summary>
public sealed class Verifier(DataSettings settings, DatabaseEngine engine, KeyRing ring)
{
    private const int Batch = 2000;
    private const int MostFindings = 100;

    /// <summary>Checks everything; stops early only after a hundred findings.</summary>
    public async Task<Verification> RunAsync(CancellationToken cancel)
    {
        var exported = ExportedHeads.In(settings.Heads);
        var genuine = exported.AreGenuine(ring);
        var findings = new List<Finding>();
        if (!genuine)
        {
            findings.Add(new Finding(Damage.HeadsAltered, null, 0));
        }

        using var heads = (genuine ? exported.Read() : []).GetEnumerator();
        var walk = new StreamWalk(ring, new HeadComparison(heads, findings), findings);
        EventEntry? last = null;
        while (findings.Count < MostFindings && await NextAsync(last, cancel) is { Count: > 0 } batch)
        {
            batch.ForEach(walk.Take);
            last = batch[^1];
        }

        if (findings.Count < MostFindings)
        {
            walk.Finish();
        }

        return new Verification(walk.Streams, walk.Events, exported.File?.Path, findings);
    }

    private async Task<List<EventEntry>> NextAsync(EventEntry? last, CancellationToken cancel)
    {
        await using var db = new OneWindowDb(engine.ForReading);

        // Compared as one row value, so that each batch begins by index; spelled out with "or", PostgreSQL would read from the start.
        var (kind, id, sequence) = last is null ? ("", Guid.Empty, 0) : (last.StreamKind, last.StreamId, last.Sequence);
        return await db.Set<EventEntry>()
            .FromSql(
                $"""
                select * from event where (stream_kind, stream_id, sequence) > ({kind}, {id}, {sequence})
                order by stream_kind, stream_id, sequence limit {Batch}
                """)
            .ToListAsync(cancel);
    }
}
