using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Portal;

/// <summary>The line of the left column for those who answer for what the public thinks.</summary>
internal sealed class PortalNavigation : INavigation
{
    private static readonly IReadOnlyList<NavigationEntry> OfHeads = [new(NavigationGroup.Window, "群众评价", "messages", PortalRoutes.Ratings)];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        actor.Post == Posts.HallLead || actor.Post == Posts.DepartmentHead ? OfHeads : [];
}
