using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>The record of another system, or of one of its pushes: the newest first, with the names of who acted.</summary>
internal sealed class SystemRecord(OneWindowDb db)
{
    /// <summary>A system has a handful of entries a year; of one that has more the latest are shown.</summary>
    public const int Most = 200;

    public Task<IReadOnlyList<TimelineEntry>> OfSystemAsync(SystemId system, CancellationToken cancel) => ReadAsync(EntriesOf(system), cancel);

    public Task<IReadOnlyList<TimelineEntry>> OfPushAsync(SystemId system, PushId push, CancellationToken cancel)
    {
        // Every entry about a push names it in its payload.
        var named = $"\"{push.Value}\"";
        return ReadAsync(EntriesOf(system).Where(entry => entry.Payload.Contains(named)), cancel);
    }

    private IQueryable<EventEntry> EntriesOf(SystemId system)
    {
        var stream = SystemEvents.StreamOf(system);
        return db.Set<EventEntry>().AsNoTracking().Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id);
    }

    private Task<IReadOnlyList<TimelineEntry>> ReadAsync(IQueryable<EventEntry> entries, CancellationToken cancel) =>
        NamedRecord.ReadAsync(db, entries, Most, SystemRecordText.Of, cancel);
}
