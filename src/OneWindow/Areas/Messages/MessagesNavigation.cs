using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Messages;

/// <summary>The line of the left column: how many messages came back.</summary>
internal sealed class MessagesNavigation(FrameCounts counts) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationEntry>> EntriesAsync(ActionContext actor, CancellationToken cancellationToken)
    {
        if (actor.Post != Posts.WindowClerk && actor.Post != Posts.HallLead)
        {
            return [];
        }

        var undelivered = await counts.UndeliveredAsync(actor, cancellationToken);
        return
        [
            undelivered == 0
                ? new NavigationEntry(NavigationGroup.Window, "短信和信件", "messages", MessagesRoutes.Outbox)
                : new NavigationEntry(NavigationGroup.Window, "短信未送达", "messages", MessagesRoutes.Undelivered, undelivered),
        ];
    }
}
