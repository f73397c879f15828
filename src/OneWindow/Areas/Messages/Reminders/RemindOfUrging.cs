using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells those who hold a draft up that they are urged, once a day.</summary>
public sealed class RemindOfUrging : ITellUrged
{
    public Task TellAsync(
        OneWindowDb db, ApprovalId approval, CaseId @case, IReadOnlyCollection<PersonId> persons, string what, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(by);
        return TellStaff.OnceAsync(
            db,
            [
                .. persons.Select(person => new Reminder
                {
                    Id = ReminderId.New(), PersonId = person, Key = $"urged/{approval.Value:N}/{by.Today:yyyy-MM-dd}",
                    Colour = ReminderColour.Yellow, What = what, CaseId = @case, ApprovalId = approval, ToldAt = by.At,
                }),
            ],
            cancel);
    }
}
