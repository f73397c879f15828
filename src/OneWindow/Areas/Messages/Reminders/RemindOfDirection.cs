using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells whoever sits at a window that a matter was directed there.</summary>
public sealed class RemindOfDirection : ITellDirected
{
    public Task TellAsync(
        OneWindowDb db, PersonId person, IReadOnlyCollection<(MatterId Matter, string What)> matters, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(matters);
        ArgumentNullException.ThrowIfNull(by);
        return TellStaff.OnceAsync(
            db,
            [
                .. matters.Select(one => new Reminder
                {
                    Id = ReminderId.New(), PersonId = person, Key = $"directed/{one.Matter.Value:N}/{by.At:yyyyMMddHHmmssfff}",
                    Colour = ReminderColour.Blue, What = one.What, MatterId = one.Matter, ToldAt = by.At,
                }),
            ],
            cancel);
    }
}
