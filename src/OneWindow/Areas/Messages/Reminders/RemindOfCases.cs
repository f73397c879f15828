using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells whoever handles a case that something came in.</summary>
public sealed class RemindOfCases : ITellOfCases
{
    public Task TellAsync(
        OneWindowDb db, CaseId @case, IReadOnlyCollection<PersonId> persons, string occasion, string what, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(by);
        return TellStaff.OnceAsync(
            db,
            [
                .. persons.Select(person => new Reminder
                {
                    Id = ReminderId.New(), PersonId = person, Key = $"{occasion}/{@case.Value:N}/{by.At:yyyyMMddHHmmssfff}",
                    Colour = ReminderColour.Blue, What = what, CaseId = @case, ToldAt = by.At,
                }),
            ],
            cancel);
    }
}
