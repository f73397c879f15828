using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>What happened to a piece of evidence, for the record of its owner.</summary>
/// <param name="Event">The kind of event.</param>
/// <param name="What">收到证据：工资条.jpg.</param>
/// <param name="Why">What it shows, or why it was withdrawn.</param>
/// <param name="Hash">The file.</param>
internal sealed record EvidenceHappened(string Event, string What, string? Why, string Hash);

/// <summary>Asks the matter, draft or case whether it takes evidence, and writes what happened into its record.</summary>
public sealed class EvidenceOwners(ICaseRecord cases, MatterEvents events)
{
    private static readonly Refusal SomebodyElses = Refusal.NotFound("no-such-matter", "没有这件诉求或者草稿。");

    /// <summary>Null when it was recorded. A draft has no record, and belongs to the one who began it.</summary>
    internal async Task<Refusal?> RecordAsync(OneWindowDb db, EvidenceOwner owner, EvidenceHappened happened, ActionContext by, CancellationToken cancel)
    {
        if (owner.Case is { } @case)
        {
            return await cases.NoteAsync(db, @case, new CaseNote(happened.What, happened.Why, [$"校验值 {happened.Hash}"], WhileOpenOnly: true), by, cancel);
        }

        var id = owner.Matter!.Value;
        var matter = await db.Set<Matter>().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return await db.Set<Draft>().AnyAsync(draft => draft.Id == id && draft.OwnerId != by.Person, cancel) ? SomebodyElses : null;
        }

        if (MatterStep.AddEvidence.RefusedIn(matter.State) is { } refusal)
        {
            return refusal;
        }

        db.Touch(matter);
        await events.AppendAsync(
            db, matter, happened.Event,
            new MatterHappened(happened.What, happened.Why, matter.State, matter.State, References: [happened.Hash]), by, cancel);
        return null;
    }
}
