using OneWindow.Law.Calendar;

namespace OneWindow.Law.Clocks;

/// <summary>A clock with its declaration and a key by which the asker finds it again.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Ledger">The clock.</param>
/// <param name="Deadline">Its declaration.</param>
/// <param name="DueDay">The due day, inclusive, that was counted for it last; null where none was.</param>
public sealed record KeyedClock<TKey>(TKey Key, ClockLedger Ledger, Deadline Deadline, DateOnly? DueDay);

/// <summary>A due day that another calendar changes.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <param name="Key">The clock's key.</param>
/// <param name="DeadlineName">The deadline's Chinese name.</param>
/// <param name="OldDueDay">The due day counted before, inclusive.</param>
/// <param name="NewDueDay">The due day by the new calendar, inclusive.</param>
public sealed record DueDayChange<TKey>(TKey Key, string DeadlineName, DateOnly OldDueDay, DateOnly NewDueDay)
{
    /// <summary>The change in words: 调查：原 2027年2月10日止，现 2027年2月12日止.</summary>
    public string Text => $"{DeadlineName}：原 {DayText.Long(OldDueDay)}止，现 {DayText.Long(NewDueDay)}止";
}

/// <summary>Finds the clocks that a new calendar changes (C-08).</summary>
public static class Recompute
{
    /// <summary>
    /// The clocks whose due day differs from the one counted before, in the order given. Stopped clocks keep the day they were judged by and are left out, as are
    /// suspended ones, which have none.
    /// </summary>
    public static IReadOnlyList<DueDayChange<TKey>> Changes<TKey>(
        IEnumerable<KeyedClock<TKey>> clocks, WorkCalendar newCalendar) =>
    [
        .. from clock in clocks
           where clock.Ledger.Stopped is null
           let newDue = clock.Ledger.DueDay(clock.Deadline, newCalendar)
           where clock.DueDay is not null && newDue is not null && clock.DueDay != newDue
           select new DueDayChange<TKey>(clock.Key, clock.Deadline.Name, clock.DueDay.GetValueOrDefault(), newDue.Value),
    ];
}
