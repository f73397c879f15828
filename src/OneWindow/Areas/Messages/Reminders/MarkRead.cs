using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Ticks off reminders of the person's own; those of others stay as they are.</summary>
public sealed class MarkRead(WriteDoor door)
{
    public Task<Result<int>> HandleAsync(IReadOnlyCollection<ReminderId> read, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(by);
        var ids = read.Take(ReminderList.PageSize).ToList();
        return door.WriteAsync<int>(
            async (db, token) =>
            {
                var unread = await db.Set<Reminder>()
                    .Where(reminder => ids.Contains(reminder.Id) && reminder.PersonId == by.Person && reminder.ReadAt == null).ToListAsync(token);
                unread.ForEach(reminder => reminder.ReadAt = by.At);
                return unread.Count;
            },
            cancel);
    }
}
