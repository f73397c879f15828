using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>The line of the left column: how many drafts wait for this person, in red how many were urged.</summary>
internal sealed class ApprovalNavigation(ApprovalTurns turns) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (!actor.Post.Reads())
        {
            return [];
        }

        var (waiting, urged) = await turns.CountAsync(actor, cancellationToken);
        return [new NavigationEntry(NavigationGroup.Mine, "审批", "writing-sign", ApprovalRoutes.List, waiting == 0 ? null : waiting, urged)];
    }
}
