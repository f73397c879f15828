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

    public Task<IReadOnlyList<TimelineEntry>> ReadAsync(PersonId person, CancellationToken cancel)
    {
        var stream = StaffRecord.Of(person);
        return NamedRecord.ReadAsync(
            db, db.Set<EventEntry>().AsNoTracking().Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id), Most, StaffRecordText.Of, cancel);
    }
}
