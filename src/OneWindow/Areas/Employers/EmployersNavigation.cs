using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Employers;

/// <summary>The line of this area in the left column.</summary>
internal sealed class EmployersNavigation : INavigation
{
    private static readonly Post[] Strangers = [Posts.Administrator, Posts.LiaisonOfficer, Posts.Archivist];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        Strangers.Contains(actor.Post) ? [] : [new(NavigationGroup.Lookup, "用人单位", "building", EmployerRoutes.List)];
}
