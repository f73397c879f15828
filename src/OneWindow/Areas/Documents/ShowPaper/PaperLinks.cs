using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Documents.ShowPaper;

/// <summary>From a paper to its case.</summary>
internal static class PaperLinks
{
    /// <summary>The tab of a case that lists its papers.</summary>
    public static string CasePapers(CaseId id) => $"/cases/{id.Value:D}?tab=papers";

    /// <summary>The form of a step, of a service run where one is meant.</summary>
    public static string Step(CaseId id, string step, string? run = null) =>
        $"/cases/{id.Value:D}/steps/{step}{(run is null ? string.Empty : $"?run={run}")}";

    /// <summary>The service runs of a paper, in the order in which they opened.</summary>
    public static IReadOnlyList<TrackRun> ServicesOf(PaperSheet sheet)
    {
        var key = sheet.Document.Id.Value.ToString("D");
        return [.. (sheet.Case?.Tracks ?? []).Where(run =>
            run.Track == ServiceTrack.Definition.Code && run.Facts.GetValueOrDefault(ServiceTrack.Document.Code) == key)];
    }

    /// <summary>What this post may do next with a service, as the procedure of the case declares it; what is rare stands on the case's page alone.</summary>
    public static IReadOnlyList<Step> StepsOf(PaperSheet sheet, TrackRun run, Post post)
    {
        var procedure = DeclaredProcedures.All.Last(one => one.Code == sheet.Case!.Procedure);
        return
        [
            .. procedure.Steps.Where(step => step.Track?.Code == run.Track && step.Standing != Standing.Rare
                && step.From.Any(state => state.Code == run.State) && step.By.Contains(post)),
        ];
    }
}
