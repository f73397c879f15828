using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>A track of a case: one that runs, or ran.</summary>
public sealed record TrackAnswer(string Run, string Track, string Name, string State, string StateName);

/// <summary>A paper of a case.</summary>
public sealed record PaperListed(Guid Id, string Name, string? Number, string StateName, DateOnly On, bool NeedsService);

/// <summary>A file handed in with the case or its matter.</summary>
public sealed record EvidenceListed(Guid Id, string Name, string Hash, long Size, string? Note, DateTime AddedAt, bool IsWithdrawn);

/// <summary>A case beside this one.</summary>
/// <param name="Relation">led-here for the one that it was taken over from, beside for others of the matter or employer.</param>
public sealed record CaseBeside(Guid Id, string? Number, string Title, string Procedure, string StateName, string Relation);

/// <summary>Brings together what the tabs of the page show.</summary>
public sealed class WholeCase(ShowCase query, ICasePapers papers, EvidenceLists evidence, ICaseDirectory directory)
{
    /// <summary>The case with everything; null when there is none or this person may not see it.</summary>
    public async Task<CaseAnswer?> HandleAsync(CaseId id, ActionContext by, CancellationToken cancel)
    {
        if (await query.WithRecordAsync(id, by, cancel) is not { } view)
        {
            return null;
        }

        var one = view.Case;
        var (before, siblings) = await directory.BesideAsync(one.Id, one.FollowsId, one.MatterId, one.EmployerId, by, cancel);
        return CaseAnswer.Of(view) with
        {
            Matter = one.MatterId?.Value,
            Officers = [.. one.Officers.Select(officer => view.Names.GetValueOrDefault(officer.AppointmentId)?.Person).OfType<string>()],
            Tracks = [.. one.Standing.Tracks.Select(run => TrackOf(view, run))],
            Papers = [.. (await papers.OfCaseAsync(id, cancel)).Select(paper => new PaperListed(paper.Id.Value, paper.Name, paper.Number, paper.StatusName, paper.On, paper.NeedsService))],
            Evidence =
            [
                .. (await evidence.OfAsync(one.MatterId, id, cancel)).Select(file => new EvidenceListed(
                    file.Id.Value, file.Name, file.Hash, file.Size, file.Note, file.AddedAt, file.Withdrawn is not null)),
            ],
            Related = [.. before is null ? [] : new[] { BesideOf(before, "led-here") }, .. siblings.Select(line => BesideOf(line, "beside"))],
        };
    }

    private static TrackAnswer TrackOf(CaseView view, Law.Procedures.Running.TrackRun run)
    {
        var track = view.Procedure.TrackOf(run.Track);
        return new TrackAnswer(run.Id, track.Code, track.Name, run.State, track.StateOf(run.State).Name);
    }

    private static CaseBeside BesideOf(CaseLine line, string relation) =>
        new(line.Id.Value, line.Number, line.Title, line.ProcedureName, line.StateName, relation);
}
