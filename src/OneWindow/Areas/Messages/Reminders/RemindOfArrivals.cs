using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells the head of the hall, once a day, on which lines broken messages of earlier days still wait.</summary>
public sealed class RemindOfArrivals(WaitingArrivals arrivals, StaffDirectory staff, TimeProvider time)
{
    /// <summary>With what the keys of these reminders begin; they are about no case and no matter.</summary>
    internal const string Begins = "arrivals/";

    internal async Task<IReadOnlyCollection<Reminder>> OfAsync(DateOnly today, CancellationToken cancel)
    {
        var waiting = await arrivals.BeforeAsync(today, cancel);
        var heads = waiting.Count == 0 ? [] : await staff.HoldersAsync(Posts.HallLead.Code, unit: null, today, cancel);
        return
        [
            .. from line in waiting
               from head in heads.Select(holder => holder.Person).Distinct()
               select new Reminder
               {
                   Id = ReminderId.New(), PersonId = head, Key = $"{Begins}{line.Line}/{today:yyyy-MM-dd}", Colour = ReminderColour.Yellow,
                   What = $"{line.Name}有 {line.Count} 条来件没有处理，请安排更正或者搁置", ToldAt = time.GetUtcNow().UtcDateTime,
               },
        ];
    }
}
