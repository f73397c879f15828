using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells whoever follows a matter that it was directed there, or that a party asks.</summary>
public sealed class RemindOfMatters : ITellOfMatters
{
    public Task TellAsync(
        OneWindowDb db, PersonId person, string occasion, IReadOnlyCollection<(MatterId Matter, string What)> matters, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(matters);
        ArgumentNullException.ThrowIfNull(by);
        return TellStaff.OnceAsync(
            db,
            [
                .. matters.Select(one => new Reminder
                {
                    Id = ReminderId.New(), PersonId = person, Key = $"{occasion}/{one.Matter.Value:N}/{by.At:yyyyMMddHHmmssfff}",
                    Colour = ReminderColour.Blue, What = one.What, MatterId = one.Matter, ToldAt = by.At,
                }),
            ],
            cancel);
    }
}
