using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Entries of a record as a page shows them: the newest first, with the names of who acted.</summary>
internal static class NamedRecord
{
    /// <summary>Reads them.</summary>
    /// <param name="db">The context.</param>
    /// <param name="entries">Which entries.</param>
    /// <param name="most">So many of the latest at most.</param>
    /// <param name="textOf">What an entry says: what was done, and why or what.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<IReadOnlyList<TimelineEntry>> ReadAsync(
        OneWindowDb db, IQueryable<EventEntry> entries, int most, Func<EventEntry, (string Done, string? Note)> textOf, CancellationToken cancel)
    {
        var rows = await (
            from entry in entries.OrderByDescending(entry => entry.Sequence).Take(most)
            join row in StaffDirectory.Rows(db) on (AppointmentId?)entry.AppointmentId equals row.Id into actors
            from actor in actors.DefaultIfEmpty()
            orderby entry.Sequence descending
            select new { Entry = entry, Actor = actor }).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let text = textOf(row.Entry)
               let who = row.Actor.Name is { } name ? $"{name.Person}（{name.Post}）" : "系统"
               select new TimelineEntry(row.Entry.At, text.Done, who, text.Note),
        ];
    }
}
