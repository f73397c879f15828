using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Data.Events;

/// <summary>Appends events within the transaction of the door, and reads them back.</summary>
public sealed class EventStore(KeyRing ring)
{
    /// <summary>Records the first event of a thing that is being made now; asks the database nothing.</summary>
    public EventEntry Begin(OneWindowDb db, EventStream stream, string kind, object payload, ActionContext by) =>
        Add(db, stream, 1, EventHash.Beginning, kind, payload, by);

    /// <summary>Records what happened after the events there already are.</summary>
    public async Task<EventEntry> AppendAsync(
        OneWindowDb db, EventStream stream, string kind, object payload, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var last = db.Set<EventEntry>().Local.Where(entry => entry.Stream == stream).MaxBy(entry => entry.Sequence)
            ?? await db.Set<EventEntry>().AsNoTracking()
                .Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id)
                .OrderByDescending(entry => entry.Sequence)
                .FirstOrDefaultAsync(cancel);
        return Add(db, stream, (last?.Sequence ?? 0) + 1, last?.Hash ?? EventHash.Beginning, kind, payload, by);
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
