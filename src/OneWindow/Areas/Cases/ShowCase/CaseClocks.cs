using OneWindow.Law.Procedures.Running;
using OneWindow.Ui.Components.Clocks;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Writes clocks as the page shows them; one of a paper or a side says which: 对裁决起诉（裁决书，劳动者）.</summary>
internal static class CaseClocks
{
    public static IReadOnlyList<ClockView> Of(IEnumerable<CaseClockView> clocks, IReadOnlyList<TrackRun> runs) =>
        [.. clocks.Select(view => LawClocks.Of(Named(view, runs), view.Clock.Ledger, view.Explanation))];

    private static Law.Clocks.Deadline Named(CaseClockView view, IReadOnlyList<TrackRun> runs) =>
        RunSubjects.NameOf(runs.FirstOrDefault(run => run.Id == view.Clock.Track)) is { } about
            ? view.Deadline with { Name = $"{view.Deadline.Name}（{about}）" }
            : view.Deadline;
}
