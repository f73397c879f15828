using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>
/// Tells what is due as it stands today: a yellow or red clock to its owner, a red one to the head too. Each is told once for its due
/// day and colour, so a round that comes days late tells of today, not of every day missed.
/// </summary>
public sealed class RemindStaff(
    WriteDoor door, WarningClocks clocks, WaitingTooLong waiting, RemindOfArrivals arrivals, StaffDirectory staff, Heads heads, TimeProvider time)
{
    private const int CasesAtOnce = 200;

    /// <summary>Does one round and tells how many reminders were new.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var today = ChinaTime.Today(time);
        var told = 0;
        CaseId? after = new CaseId(Guid.Empty);
        while (after is { } last)
        {
            (var found, after) = await clocks.PageAsync(today, last, CasesAtOnce, cancel);
            told += await TellAsync(await OfClocksAsync(found, today, cancel), cancel);
        }

        await foreach (var reminders in waiting.PagesAsync(today, cancel))
        {
            told += await TellAsync(reminders, cancel);
        }

        return told + await TellAsync(await arrivals.OfAsync(today, cancel), cancel);
    }

    private async Task<int> TellAsync(IReadOnlyCollection<Reminder> reminders, CancellationToken cancel) => reminders.Count == 0
        ? 0
        : (await door.WriteAsync<int>(async (db, token) => await TellStaff.OnceAsync(db, reminders, token), cancel)).Value;

    private async Task<IReadOnlyCollection<Reminder>> OfClocksAsync(IReadOnlyList<WarningClock> found, DateOnly today, CancellationToken cancel)
    {
        var leads = await staff.PersonsOfAsync([.. found.Select(clock => clock.Lead).OfType<AppointmentId>()], cancel);
        List<Reminder> reminders = [];
        foreach (var clock in found)
        {
            var isRed = clock.IsRed(today);
            var owner = clock.Lead is { } lead && leads.TryGetValue(lead, out var person) ? person : (PersonId?)null;
            List<PersonId> people = owner is { } known ? [known] : [];
            if (isRed || owner is null)
            {
                people.AddRange(await heads.OfAsync(Heads.PostOf(clock.Procedure), clock.Unit, today, cancel));
            }

            reminders.AddRange(people.Select(one => OfClock(clock, isRed, one)));
        }

        return reminders;
    }

    private Reminder OfClock(WarningClock clock, bool isRed, PersonId person) => new()
    {
        Id = ReminderId.New(),
        PersonId = person,
        Key = $"{clock.Case.Value:N}/{clock.Clock}/{clock.DueOn:yyyy-MM-dd}/{(isRed ? "red" : "yellow")}",
        Colour = isRed ? ReminderColour.Red : ReminderColour.Yellow,
        What = clock.Name,
        CaseId = clock.Case,
        DueOn = clock.DueOn,
        ToldAt = time.GetUtcNow().UtcDateTime,
    };
}
