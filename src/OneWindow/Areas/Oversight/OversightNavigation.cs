using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Oversight;

/// <summary>The line of the left column.</summary>
internal sealed class OversightNavigation : INavigation
{
    private static readonly IReadOnlyList<NavigationEntry> OfAdministrators =
        [new(NavigationGroup.Administration, "查看记录", "search", OversightRoutes.AccessLog)];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        actor.Post == Posts.Administrator ? OfAdministrators : [];
}
