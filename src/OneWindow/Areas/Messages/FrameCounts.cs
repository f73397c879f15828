using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Messages;

/// <summary>
/// What the frame of every page shows of this area: unread reminders, and undelivered messages for those who handle them. One statement
/// for both, which stops counting at a hundred.
/// </summary>
internal sealed class FrameCounts(OneWindowDb db) : IReminderCount
{
    private const int Most = 100;
    private Dictionary<string, int>? _counts;

    public async ValueTask<int> UnreadAsync(ActionContext actor, CancellationToken cancel) =>
        (await CountAsync(actor, cancel)).GetValueOrDefault("unread");

    public async ValueTask<int> UndeliveredAsync(ActionContext actor, CancellationToken cancel) =>
        (await CountAsync(actor, cancel)).GetValueOrDefault("undelivered");

    private async Task<Dictionary<string, int>> CountAsync(ActionContext actor, CancellationToken cancel) => _counts ??= await
        db.Set<Reminder>().Where(reminder => reminder.PersonId == actor.Person && reminder.ReadAt == null).Select(_ => "unread").Take(Most)
            .Concat(db.Set<Message>().Where(message => message.State == MessageState.Undeliverable).Select(_ => "undelivered").Take(Most))
            .GroupBy(what => what)
            .Select(what => new { what.Key, Count = what.Count() })
            .ToDictionaryAsync(what => what.Key, what => what.Count, cancel);
}
