using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells those concerned that cases changed hands: one reminder each, however many cases there are.</summary>
public sealed class RemindOfHandOver : ITellHandOver
{
    public Task TellAsync(OneWindowDb db, IReadOnlyCollection<HandOverNews> news, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        return TellStaff.OnceAsync(
            db,
            [
                .. news.Select(one => new Reminder
                {
                    Id = ReminderId.New(), PersonId = one.Person, Key = $"hand-over/{one.HandOver.Value:N}/{one.Act}",
                    Colour = ReminderColour.Blue, What = one.What, HandOverId = one.HandOver, ToldAt = by.At,
                }),
            ],
            cancel);
    }
}
