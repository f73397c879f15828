using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Publicity;

/// <summary>The line of this area in the left column.</summary>
internal sealed class PublicityNavigation : INavigation
{
    private static readonly IReadOnlyList<NavigationEntry> OfWriters = [new(NavigationGroup.Window, "信息公开", "file-text", PublicityRoutes.List)];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        PublicityPosts.Writers.Contains(actor.Post.Code) ? OfWriters : [];
}
