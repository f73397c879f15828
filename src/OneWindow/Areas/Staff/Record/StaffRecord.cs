using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Staff.Record;

/// <summary>The record of a person and of a unit: one entry for each thing done, in the transaction that does it.</summary>
internal sealed class StaffRecord(EventStore events)
{
    public static EventStream Of(PersonId person) => new("person", person.Value);

    public static EventStream Of(UnitId unit) => new("unit", unit.Value);

    public Task AddAsync(OneWindowDb db, PersonId person, StaffEvent entry, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, Of(person), entry.Kind, entry, by, cancel);

    public Task AddAsync(OneWindowDb db, UnitId unit, StaffEvent entry, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, Of(unit), entry.Kind, entry, by, cancel);
}
