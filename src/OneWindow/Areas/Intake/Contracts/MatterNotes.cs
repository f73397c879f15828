using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Writes into the record of a matter what another area did for it without changing its state.</summary>
public sealed class MatterNotes(MatterEvents events)
{
    /// <summary>Records inside the door that somebody saw personal data in full; whoever answers for data finds it in the access log.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="id">The matter.</param>
    /// <param name="what">What was shown, in Chinese.</param>
    /// <param name="why">The purpose, in the officer's words.</param>
    /// <param name="by">Who looked.</param>
    /// <param name="cancel">Ends the work.</param>
    public Task ShownAsync(OneWindowDb db, MatterId id, string what, string why, ActionContext by, CancellationToken cancel) =>
        NoteAsync(db, id, "personal-shown", what, why, by, cancel);

    /// <summary>Records inside the door what was done, under a code of the other area's own.</summary>
    public async Task NoteAsync(OneWindowDb db, MatterId id, string kind, string what, string? why, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<Matter>().FindAsync([id], cancel) is { } matter)
        {
            await events.AppendAsync(db, matter, kind, new MatterHappened(what, why, matter.State, matter.State), by, cancel);
        }
    }
}
