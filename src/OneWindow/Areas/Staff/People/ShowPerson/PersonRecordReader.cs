using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Staff.People.ShowPerson;

/// <summary>The record of a person, newest first, with the names of who acted.</summary>
internal sealed class PersonRecordReader(OneWindowDb db, StaffDirectory directory)
{
    // A person has a handful of entries a year.
    private const int Most = 1000;

    public async Task<IReadOnlyList<TimelineEntry>> ReadAsync(PersonId person, CancellationToken cancel)
    {
        var entries = await EventStore.ReadAsync(db, StaffRecord.Of(person), after: 0, Most, cancel);
        var names = await directory.NamesAsync([.. entries.Select(entry => entry.AppointmentId)], cancel);
        entries.Reverse();
        return
        [
            .. from entry in entries
               let text = StaffRecordText.Of(entry)
               let who = names.TryGetValue(entry.AppointmentId, out var name) ? $"{name.Person}（{name.Post}）" : "系统"
               select new TimelineEntry(entry.At, text.Done, who, text.Note),
        ];
    }
}
