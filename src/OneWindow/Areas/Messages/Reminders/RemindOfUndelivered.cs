using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells whoever leads the case, or else whoever registered the matter, that a message did not arrive.</summary>
public sealed class RemindOfUndelivered(CaseContacts cases, MatterContacts matters, StaffDirectory staff, TimeProvider time)
{
    internal async Task OfAsync(OneWindowDb db, Message message, CancellationToken cancel)
    {
        if (await OwnerAsync(db, message, cancel) is { } owner)
        {
            await TellStaff.OnceAsync(
                db,
                [
                    new Reminder
                    {
                        Id = ReminderId.New(), PersonId = owner, Key = $"undelivered/{message.DeliveryKey}", Colour = ReminderColour.Red,
                        What = $"{MessageKinds.Of(message.Kind).Name}没有送到（{message.Fault}），请联系当事人或者交窗口处理",
                        CaseId = message.CaseId, MatterId = message.CaseId is null ? message.MatterId : null, ToldAt = time.GetUtcNow().UtcDateTime,
                    },
                ],
                cancel);
        }
    }

    private async Task<PersonId?> OwnerAsync(OneWindowDb db, Message message, CancellationToken cancel)
    {
        if (message.CaseId is { } id && await cases.OfAsync(db, id, cancel) is { Lead: { } lead })
        {
            return (await staff.PersonsOfAsync([lead], cancel)).TryGetValue(lead, out var person) ? person : null;
        }

        return (await matters.OfAsync(db, message.MatterId, cancel))?.Clerk;
    }
}
