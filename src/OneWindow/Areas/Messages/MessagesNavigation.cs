using OneWindow.Areas.Messages.Reminders;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Messages;

/// <summary>The line of the left column, how many messages came back, and for everybody how many reminders are unread.</summary>
internal sealed class MessagesNavigation(OneWindowDb db) : INavigation
{
    private const string Undelivered = "messages.undelivered";

    public IReadOnlyList<FrameTally> Tallies(ActionContext actor) =>
    [
        db.Set<Reminder>().Where(reminder => reminder.PersonId == actor.Person && reminder.ReadAt == null).Tally(FrameTally.Unread),
        .. Handles(actor) ? [db.Set<Message>().Where(message => message.State == MessageState.Undeliverable).Tally(Undelivered)] : Array.Empty<FrameTally>(),
    ];

    public IReadOnlyList<NavigationEntry> Entries(ActionContext actor, FrameNumbers numbers) => !Handles(actor)
        ? []
        :
        [
            numbers.Some(Undelivered) is { } undelivered
                ? new NavigationEntry(NavigationGroup.Window, "短信未送达", "messages", MessagesRoutes.Undelivered, undelivered)
                : new NavigationEntry(NavigationGroup.Window, "短信和信件", "messages", MessagesRoutes.Outbox),
        ];

    private static bool Handles(ActionContext actor) => actor.Post == Posts.WindowClerk || actor.Post == Posts.HallLead;
}
