using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases;

/// <summary>What the area puts into the left column.</summary>
internal sealed class CaseNavigation(Worklist.Worklist worklist) : INavigation
{
    private static readonly Post[] Casework =
        [Posts.WindowClerk, Posts.HallLead, Posts.LabourInspector, Posts.InspectionHead, Posts.DepartmentHead, Posts.LiaisonOfficer, Posts.Archivist];

    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!Casework.Contains(actor.Post))
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
