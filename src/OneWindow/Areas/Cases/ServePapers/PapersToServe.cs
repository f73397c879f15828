using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>Lists the signed papers that wait for somebody to record their service (待送达), whatever procedure they belong to.</summary>
public sealed class PapersToServe(OneWindowDb db, ProcedureBook procedures, PersonalValues personal, ICasePapers papers)
{
    /// <summary>The most cases whose papers are looked at; who has more begins with the oldest.</summary>
    public const int MostCases = 200;

    /// <summary>Those that were signed first stand first: three queries, whatever their number.</summary>
    public async Task<IReadOnlyList<PaperToServe>> OfAsync(ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var cases = await db.Set<Case>().AsNoTracking().Where(CaseAccess.ActedInBy(by))
            .Where(one => one.PapersToServe > 0).OrderBy(one => one.Id).Take(MostCases)
            .Select(one => new ServedCase(one.Id, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.Standing, one.DueDays))
            .ToListAsync(cancel);
        return await ReadAsync(cases, by, cancel);
    }

    /// <summary>The papers of these services that the person sees, those included that were served meanwhile.</summary>
    public async Task<IReadOnlyDictionary<ServiceRun, PaperToServe>> FindAsync(IReadOnlyCollection<ServiceRun> runs, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var wanted = runs.Select(run => run.Case).Distinct().ToList();
        var cases = await db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by)).Where(one => wanted.Contains(one.Id))
            .Select(one => new ServedCase(one.Id, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.Standing, one.DueDays))
            .ToListAsync(cancel);
        return (await ReadAsync(cases, by, cancel, runs.Contains)).ToDictionary(paper => paper.Key);
    }

    private async Task<IReadOnlyList<PaperToServe>> ReadAsync(
        List<ServedCase> cases, ActionContext by, CancellationToken cancel, Func<ServiceRun, bool>? chosen = null)
    {
        var runs = cases.SelectMany(one => one.Standing.Tracks.Where(run => run.Track == ServiceTrack.Definition.Code).Select(run => (Case: one, Run: run, Steps: ServingSteps.Of(
                procedures.Of(one.Procedure, one.Version), run, by.Post))))
            .Where(found => chosen is null ? found.Steps.Count > 0 : chosen(new ServiceRun(found.Case.Id, found.Run.Id))).ToList();
        var names = await personal.RevealAsync(db, [.. runs.Select(found => found.Case.Id)], ServiceTrack.Recipient.Code, cancel);
        var lines = (await papers.NamesAsync([.. runs.Select(found => PaperOf(found.Run))], cancel)).ToDictionary(line => line.Id);
        return
        [
            .. from found in runs
               let recipient = found.Run.Facts.GetValueOrDefault(ServiceTrack.Recipient.Code, string.Empty)
               orderby found.Run.OpenedOn, found.Case.Id, found.Run.Id
               select new PaperToServe(
                   new ServiceRun(found.Case.Id, found.Run.Id), PaperOf(found.Run), RunSubjects.NameOf(found.Run) ?? "文书",
                   lines.GetValueOrDefault(PaperOf(found.Run))?.Number,
                   lines.GetValueOrDefault(PaperOf(found.Run))?.Href ?? CaseRoutes.Of(found.Case.Id), names.GetValueOrDefault(recipient, recipient), found.Case.Number,
                   found.Case.Title, found.Run, DueOf(found.Case, found.Run), found.Steps),
        ];
    }

    private static DocumentId PaperOf(TrackRun run) =>
        Guid.TryParse(run.Facts.GetValueOrDefault(ServiceTrack.Document.Code), out var id) ? new DocumentId(id) : default;

    private static DateOnly? DueOf(ServedCase one, TrackRun run) =>
        one.Standing.Clocks.FirstOrDefault(clock => clock.Track == run.Id && clock.Ledger.Stopped is null) is { } clock
        && one.DueDays.TryGetValue(clock.Id, out var due) ? due : null;

    private sealed record ServedCase(
        Contracts.CaseId Id, string? Number, string Title, string Procedure, int Version, CaseState Standing, IReadOnlyDictionary<string, DateOnly> DueDays);
}
