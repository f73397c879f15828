using OneWindow.Ui.Components.Clocks;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Writes clocks as the page shows them.</summary>
internal static class CaseClocks
{
    public static IReadOnlyList<ClockView> Of(IEnumerable<CaseClockView> clocks) =>
        [.. clocks.Select(view => LawClocks.Of(view.Deadline, view.Clock.Ledger, view.Explanation))];
}
