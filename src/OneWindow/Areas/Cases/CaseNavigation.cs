using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases;

/// <summary>What the area puts into the left column.</summary>
internal sealed class CaseNavigation(Worklist.Worklist worklist) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!actor.Post.Reads())
        {
            return [];
        }

        var counts = await worklist.CountAsync(actor, cancellationToken);
        return
        [
            new NavigationEntry(NavigationGroup.Mine, "工作台", "layout-dashboard", CaseRoutes.Workbench, counts.Todo),
            new NavigationEntry(NavigationGroup.Casework, "案件", "file-text", CaseRoutes.Ledger, counts.InHand, counts.Overdue),
        ];
    }
}
