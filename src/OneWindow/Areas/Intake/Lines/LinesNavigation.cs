using OneWindow.Areas.Intake.Lines.ListArrivals;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>The lines in the left column, with how many broken messages wait; those of earlier days are late.</summary>
internal sealed class LinesNavigation(ArrivalLists lists) : INavigation
{
    private const string Waiting = "lines.waiting";
    private const string Late = "lines.late";

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) =>
        IsFor(actor) ? [lists.Waiting().Tally(Waiting), lists.Waiting(before: actor.Today).Tally(Late)] : [];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        IsFor(actor) ? [new NavigationEntry(NavigationGroup.Window, "来件线路", "inbox", LineRoutes.Arrivals, numbers.Some(Waiting), numbers.Of(Late))] : [];

    private static bool IsFor(ActionContext actor) => LinePosts.Clerks.Contains(actor.Post.Code);
}
