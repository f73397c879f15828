using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells whoever sits at a window that a matter was directed there.</summary>
public sealed class RemindOfDirection : ITellDirected
{
    public Task TellAsync(OneWindowDb db, MatterId matter, PersonId person, string what, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        return TellStaff.OnceAsync(
            db,
            [
                new Reminder
                {
                    Id = ReminderId.New(), PersonId = person, Key = $"directed/{matter.Value:N}/{by.At:yyyyMMddHHmmssfff}",
                    Colour = ReminderColour.Blue, What = what, MatterId = matter, ToldAt = by.At,
                },
            ],
            cancel);
    }
}
