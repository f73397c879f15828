using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.RecordNote;

/// <summary>The payload of a note.</summary>
/// <param name="What">What happened, in Chinese.</param>
/// <param name="Why">The reason or content; null for none.</param>
/// <param name="Details">One line each.</param>
public sealed record Noted(string What, string? Why, IReadOnlyList<string> Details)
{
    /// <summary>What a party said, as data; null where it is no party's note.</summary>
    public PartySaid? Said { get; init; }
}

/// <summary>Writes notes of other areas into the records of cases. The standing of a case does not change by a note.</summary>
public sealed class RecordNote(EventStore events) : ICaseRecord
{
    public async Task<Refusal?> NoteAsync(OneWindowDb db, CaseId id, CaseNote note, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(note);
        var one = await db.Set<Case>().AsTracking().FirstOrDefaultAsync(found => found.Id == id, cancel);
        if (one is null)
        {
            return CaseAccess.NoSuchCase;
        }

        if (note.WhileOpenOnly && one.EndedOn is not null)
        {
            return CaseNote.Ended;
        }

        await AppendAsync(db, one, note, by, cancel);
        return null;
    }

    public async Task NoteAllAsync(OneWindowDb db, MatterId matter, CaseNote note, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(note);
        foreach (var one in await db.Set<Case>().AsTracking().Where(found => found.MatterId == matter).OrderBy(found => found.Id).ToListAsync(cancel))
        {
            await AppendAsync(db, one, note, by, cancel);
        }
    }

    private Task<EventEntry> AppendAsync(OneWindowDb db, Case one, CaseNote note, ActionContext by, CancellationToken cancel) =>
        CaseEvents.AppendAsync(events, db, one, CaseEvents.Noted, new Noted(note.What, note.Why, note.Details) { Said = note.Said }, by, cancel);
}
