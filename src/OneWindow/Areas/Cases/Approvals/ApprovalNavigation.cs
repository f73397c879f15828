using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>The line of the left column: how many drafts wait for this person.</summary>
internal sealed class ApprovalNavigation(ApprovalTurns turns) : INavigation
{
    private const string Waiting = "approvals.waiting";

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) => !actor.Post.Reads()
        ? []
        : [turns.Of(actor).Tally(Waiting)];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) => !actor.Post.Reads()
        ? []
        : [new NavigationEntry(NavigationGroup.Mine, "审批", "writing-sign", ApprovalRoutes.List, numbers.Some(Waiting))];
}
