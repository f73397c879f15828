using Microsoft.EntityFrameworkCore;
using OneWindow.Data;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Writes reminders down, each key once for each person, whatever was told before.</summary>
internal static class TellStaff
{
    /// <summary>Adds inside the door those that were not told yet, and tells how many.</summary>
    public static async Task<int> OnceAsync(OneWindowDb db, IReadOnlyCollection<Reminder> reminders, CancellationToken cancel)
    {
        var keys = reminders.Select(reminder => reminder.Key).Distinct().ToList();
        var told = await db.Set<Reminder>().Where(reminder => keys.Contains(reminder.Key))
            .Select(reminder => new { reminder.PersonId, reminder.Key }).ToListAsync(cancel);
        var fresh = reminders
            .DistinctBy(reminder => (reminder.PersonId, reminder.Key))
            .Where(reminder => !told.Contains(new { reminder.PersonId, reminder.Key }))
            .ToList();
        db.AddRange(fresh);
        return fresh.Count;
    }
}
