using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Exchange;

/// <summary>The administrator's lines of the left column.</summary>
internal sealed class ExchangeNavigation : INavigation
{
    private static readonly IReadOnlyList<NavigationEntry> OfAdministrators =
    [
        new(NavigationGroup.Administration, "其他系统", "transfer", ExchangeRoutes.Systems),
        new(NavigationGroup.Administration, "数据接口", "file-text", ExchangeRoutes.Api),
    ];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) =>
        actor.Post == Posts.Administrator ? OfAdministrators : [];
}
