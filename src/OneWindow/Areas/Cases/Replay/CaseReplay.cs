using Microsoft.EntityFrameworkCore;
using System.Text.Json;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Mapping;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases.Replay;

/// <summary>Rebuilds the state of cases from their events, and compares it with what is kept beside them.</summary>
public sealed class CaseReplay(OneWindowDb db, ProcedureBook procedures)
{
    private const int BatchSize = 200;

    /// <summary>The cases whose kept state is not what their events give.</summary>
    public async Task<IReadOnlyList<CaseId>> FindDifferingAsync(CancellationToken cancel)
    {
        var differing = new List<CaseId>();
        var after = new CaseId(Guid.Empty);
        while (await BatchAsync(after, cancel) is { Count: > 0 } cases)
        {
            var ids = cases.ConvertAll(one => one.Id.Value);
            var events = await db.Set<EventEntry>().AsNoTracking()
                .Where(entry => entry.StreamKind == CaseEvents.StreamKind && ids.Contains(entry.StreamId))
                .OrderBy(entry => entry.StreamId).ThenBy(entry => entry.Sequence)
                .ToListAsync(cancel);
            var byCase = events.ToLookup(entry => entry.StreamId);
            differing.AddRange(cases.Where(one => !IsSame(one, [.. byCase[one.Id.Value]])).Select(one => one.Id));
            after = cases[^1].Id;
        }

        return differing;
    }

    private Task<List<Case>> BatchAsync(CaseId after, CancellationToken cancel) => db.Set<Case>().AsNoTracking()
        .Where(one => one.Id > after).OrderBy(one => one.Id).Take(BatchSize).ToListAsync(cancel);

    private bool IsSame(Case one, IReadOnlyList<EventEntry> events)
    {
        if (events is not [{ Kind: CaseEvents.Opened } first, ..])
        {
            return false;
        }

        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var state = events
            .Where(entry => entry.Kind == CaseEvents.StepTaken)
            .Aggregate(
                ApplyStep.Opening(procedure, first.Read<CaseOpened>()),
                (before, entry) => ApplyStep.To(procedure, before, entry.Read<StepTaken>()));
        return Written(state) == Written(one.Standing);
    }

    private static string Written(CaseState state) => JsonSerializer.Serialize(state, JsonColumn.Format);
}
