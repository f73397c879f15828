using System.Runtime.CompilerServices;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>
/// Matters that no channel has accepted within the time that this place promises (target LS-01 of the profile): yellow on the last day to
/// whoever follows it, red afterwards, to the head of the hall too. Without such a target nobody is reminded.
/// </summary>
public sealed class WaitingTooLong(WaitingMatters matters, Heads heads, WindowPromise promise, TimeProvider time)
{
    private const int AtOnce = 200;

    internal async IAsyncEnumerable<IReadOnlyCollection<Reminder>> PagesAsync(DateOnly today, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!promise.IsMade)
        {
            yield break;
        }

        await foreach (var page in matters.PagesAsync(today, AtOnce, cancel))
        {
            List<Reminder> reminders = [];
            foreach (var (matter, due) in page.Select(matter => (matter, Due: promise.DueDay(matter.On)!.Value)))
            {
                if (due <= today)
                {
                    List<PersonId> people = [matter.Clerk];
                    people.AddRange(due < today ? await heads.OfAsync(Posts.HallLead, matter.Unit, today, cancel) : []);
                    reminders.AddRange(people.Select(person => Of(matter, due, due < today, person)));
                }
            }

            yield return reminders;
        }
    }

    private Reminder Of(WaitingMatter matter, DateOnly due, bool isRed, PersonId person) => new()
    {
        Id = ReminderId.New(),
        PersonId = person,
        Key = $"{matter.Id.Value:N}/{WindowPromise.Target}/{due:yyyy-MM-dd}/{(isRed ? "red" : "yellow")}",
        Colour = isRed ? ReminderColour.Red : ReminderColour.Yellow,
        What = "登记后还没有转入办理",
        MatterId = matter.Id,
        DueOn = due,
        ToldAt = time.GetUtcNow().UtcDateTime,
    };
}
