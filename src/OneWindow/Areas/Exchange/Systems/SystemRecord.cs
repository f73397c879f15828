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

    private async Task<IReadOnlyList<TimelineEntry>> ReadAsync(IQueryable<EventEntry> entries, CancellationToken cancel)
    {
        var rows = await (
            from entry in entries.OrderByDescending(entry => entry.Sequence).Take(Most)
            join row in StaffDirectory.Rows(db) on (AppointmentId?)entry.AppointmentId equals row.Id into actors
            from actor in actors.DefaultIfEmpty()
            orderby entry.Sequence descending
            select new { Entry = entry, Actor = actor }).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let text = SystemRecordText.Of(row.Entry)
               let who = row.Actor.Name is { } name ? $"{name.Person}（{name.Post}）" : "系统"
               select new TimelineEntry(row.Entry.At, text.Done, who, text.Note),
        ];
    }
}
