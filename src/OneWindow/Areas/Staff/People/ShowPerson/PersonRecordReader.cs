using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Staff.People.ShowPerson;

/// <summary>The record of a person, newest first, with the names of who acted.</summary>
internal sealed class PersonRecordReader(OneWindowDb db)
{
    // A person has a handful of entries a year.
    private const int Most = 1000;

    public async Task<IReadOnlyList<TimelineEntry>> ReadAsync(PersonId person, CancellationToken cancel)
    {
        var stream = StaffRecord.Of(person);
        var entries = db.Set<EventEntry>().AsNoTracking().Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id)
            .OrderBy(entry => entry.Sequence).Take(Most);
        var rows = await (
            from entry in entries
            join row in StaffDirectory.Rows(db) on (AppointmentId?)entry.AppointmentId equals row.Id into actors
            from actor in actors.DefaultIfEmpty()
            orderby entry.Sequence descending
            select new { Entry = entry, Actor = actor }).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let text = StaffRecordText.Of(row.Entry)
               let who = row.Actor.Name is { } name ? $"{name.Person}（{name.Post}）" : "系统"
               select new TimelineEntry(row.Entry.At, text.Done, who, text.Note),
        ];
    }
}
