using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases;

/// <summary>What the area puts into the left column.</summary>
internal sealed class CaseNavigation(Worklist.Worklist worklist) : INavigation
{
    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) => !actor.Post.Reads()
        ? []
        : [.. WorkTallies.OfFrame.SelectMany(view => worklist.TalliesOf(view, actor))];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) => !actor.Post.Reads()
        ? []
        :
        [
            new NavigationEntry(NavigationGroup.Mine, "工作台", "layout-dashboard", CaseRoutes.Workbench, numbers.Of(WorkView.Todo.Tally())),
            new NavigationEntry(NavigationGroup.Casework, "案件", "file-text", CaseRoutes.Ledger, numbers.Of(WorkView.InHand.Tally()),
                numbers.Of(WorkView.Overdue.Tally())),
            .. ServePapers.ServingSteps.Posts.Contains(actor.Post.Code)
                ? [new NavigationEntry(NavigationGroup.Casework, "待送达", "transfer", CaseRoutes.Services)] : Array.Empty<NavigationEntry>(),
        ];
}
