using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Data.Events;

/// <summary>The place of the last event of a stream.</summary>
/// <param name="Sequence">Its sequence.</param>
/// <param name="Hash">Its hash.</param>
public sealed record EventHead(long Sequence, byte[] Hash);

/// <summary>Appends events within the transaction of the door, and reads them back.</summary>
public sealed class EventStore(KeyRing ring)
{
    /// <summary>Records the first event of a thing that is being made now; asks the database nothing.</summary>
    public EventEntry Begin(OneWindowDb db, EventStream stream, string kind, object payload, ActionContext by) =>
        Add(db, stream, 1, EventHash.Beginning, kind, payload, by);

    /// <summary>Records what happened after the events there already are.</summary>
    /// <param name="head">The last of them, where a tracked row keeps it under its version: then the database is not asked.</param>
    public async Task<EventEntry> AppendAsync(
        OneWindowDb db, EventStream stream, string kind, object payload, ActionContext by, CancellationToken cancel, EventHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (head is not null)
        {
            return Add(db, stream, head.Sequence + 1, head.Hash, kind, payload, by);
        }

        var last = db.Set<EventEntry>().Local.Where(entry => entry.Stream == stream).MaxBy(entry => entry.Sequence)
            ?? await db.Set<EventEntry>().AsNoTracking()
                .Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id)
                .OrderByDescending(entry => entry.Sequence)
                .FirstOrDefaultAsync(cancel);
        return Add(db, stream, (last?.Sequence ?? 0) + 1, last?.Hash ?? EventHash.Beginning, kind, payload, by);
    }

    /// <summary>Records what happened to many things of one kind at once, after the events each has already; asks the database once.</summary>
    /// <returns>The events in the order of <paramref name="happened"/>.</returns>
    public async Task<IReadOnlyList<EventEntry>> AppendAllAsync(
        OneWindowDb db, string streamKind, string kind, IReadOnlyList<(Guid Id, object Payload)> happened, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(happened);
        var ids = happened.Select(one => one.Id).ToList();
        var stored = db.Set<EventEntry>().AsNoTracking().Where(entry => entry.StreamKind == streamKind);
        var last = await stored.Where(entry => ids.Contains(entry.StreamId))
            .Where(entry => !stored.Any(later => later.StreamId == entry.StreamId && later.Sequence > entry.Sequence))
            .Select(entry => new { entry.StreamId, entry.Sequence, entry.Hash })
            .ToDictionaryAsync(entry => entry.StreamId, entry => (entry.Sequence, entry.Hash), cancel);
        foreach (var written in db.Set<EventEntry>().Local.Where(entry => entry.StreamKind == streamKind).OrderBy(entry => entry.Sequence))
        {
            last[written.StreamId] = (written.Sequence, written.Hash);
        }

        List<EventEntry> appended = [];
        foreach (var (id, payload) in happened)
        {
            var (sequence, hash) = last.GetValueOrDefault(id, (0, EventHash.Beginning));
            var entry = Add(db, new EventStream(streamKind, id), sequence + 1, hash, kind, payload, by);
            last[id] = (entry.Sequence, entry.Hash);
            appended.Add(entry);
        }

        return appended;
    }

    /// <summary>A page of a stream's history, oldest first.</summary>
    /// <param name="after">The sequence after which the page begins; 0 for the beginning.</param>
    public static Task<List<EventEntry>> ReadAsync(
        OneWindowDb db, EventStream stream, long after, int most, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<EventEntry>().AsNoTracking()
            .Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id && entry.Sequence > after)
            .OrderBy(entry => entry.Sequence)
            .Take(most)
            .ToListAsync(cancel);
    }

    private EventEntry Add(
        OneWindowDb db, EventStream stream, long sequence, byte[] previous, string kind, object payload, ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(by);
        var key = ring.Current(KeyPurpose.Event);
        var entry = new EventEntry
        {
            StreamKind = stream.Kind,
            StreamId = stream.Id,
            Sequence = sequence,
            Kind = kind,
            At = UtcInstantConverter.ToStored(by.At),
            PersonId = by.Person,
            AppointmentId = by.Appointment,
            Post = by.Post.Code,
            UnitId = by.Unit,
            Payload = JsonSerializer.Serialize(payload, payload.GetType(), JsonColumn.Format),
            KeyId = key.Id,
            PreviousHash = previous,
        };
        entry.Hash = EventHash.Of(entry, key);
        db.Add(entry);
        return entry;
    }
}
