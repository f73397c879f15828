using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases;

/// <summary>What the area puts into the left column.</summary>
internal sealed class CaseNavigation(Worklist.Worklist worklist) : INavigation
{
    private const string Todo = "cases.todo";
    private const string InHand = "cases.in-hand";
    private const string Overdue = "cases.overdue";

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) => !actor.Post.Reads()
        ? []
        :
        [
            worklist.Of(WorkView.Todo, actor).Tally(Todo), worklist.Of(WorkView.InHand, actor).Tally(InHand),
            worklist.Of(WorkView.Overdue, actor).Tally(Overdue),
        ];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) => !actor.Post.Reads()
        ? []
        :
        [
            new NavigationEntry(NavigationGroup.Mine, "工作台", "layout-dashboard", CaseRoutes.Workbench, numbers.Of(Todo)),
            new NavigationEntry(NavigationGroup.Casework, "案件", "file-text", CaseRoutes.Ledger, numbers.Of(InHand), numbers.Of(Overdue)),
        ];
}
