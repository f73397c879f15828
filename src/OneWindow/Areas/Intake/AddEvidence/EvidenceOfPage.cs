using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>The matter or case of an address, as its pages on evidence name it.</summary>
/// <param name="Owner">Which.</param>
/// <param name="Name">Its number, or its title while it has none.</param>
/// <param name="Count">How many pieces stand there.</param>
/// <param name="Closed">Why nothing more is taken; null while it is.</param>
public sealed record EvidencePlace(EvidenceOwner Owner, string Name, int Count, string? Closed);

/// <summary>Finds the matter or case of an address; somebody else's case is not there.</summary>
public sealed class EvidenceOfPage(OneWindowDb db, ICaseDirectory cases)
{
    public async Task<EvidencePlace?> FindAsync(Guid? matter, Guid? @case, ActionContext by, CancellationToken cancel)
    {
        if (@case is { } caseKey)
        {
            var id = new CaseId(caseKey);
            return (await cases.SeenAsync([id], by, cancel)).TryGetValue(id, out var line)
                ? new EvidencePlace(EvidenceOwner.Of(id), line.Number ?? line.Title, await CountAsync(EvidenceOwner.Of(id), cancel), line.EndedOn is null ? null : CaseNote.Ended.Message)
                : null;
        }

        var matterId = new MatterId(matter ?? Guid.Empty);
        return await db.Set<Matter>().Where(row => row.Id == matterId).Select(row => new { row.Number, row.State }).FirstOrDefaultAsync(cancel) is { } found
            ? new EvidencePlace(
                EvidenceOwner.Of(matterId), found.Number, await CountAsync(EvidenceOwner.Of(matterId), cancel), MatterStep.AddEvidence.RefusedIn(found.State)?.Message)
            : null;
    }

    /// <summary>A piece that still stands; null for none such there.</summary>
    public async Task<Evidence?> PieceAsync(EvidencePlace place, Guid evidence, CancellationToken cancel)
    {
        var id = new EvidenceId(evidence);
        return await db.Set<Evidence>().AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.MatterId == place.Owner.Matter && row.CaseId == place.Owner.Case && row.WithdrawnAt == null, cancel);
    }

    private Task<int> CountAsync(EvidenceOwner owner, CancellationToken cancel) => db.Set<Evidence>()
        .CountAsync(row => row.MatterId == owner.Matter && row.CaseId == owner.Case && row.WithdrawnAt == null, cancel);
}
