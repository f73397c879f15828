using OneWindow.Law.Calendar;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>Days told from the day of seeding, as offices count: so many working days ago, or ahead.</summary>
/// <param name="calendar">The published calendar.</param>
/// <param name="seedingDay">The day on which the scenario is told.</param>
internal sealed class WorkingDays(WorkCalendar calendar, DateOnly seedingDay)
{
    /// <summary>The last working day that has begun; a term of n working days from <c>Ago(n)</c> is due on it.</summary>
    public DateOnly Latest { get; } = calendar.OnOrBefore(seedingDay);

    /// <summary>So many working days before the latest one.</summary>
    public DateOnly Ago(int days) => Walk(days, step: -1);

    /// <summary>So many working days after the latest one.</summary>
    public DateOnly Ahead(int days) => Walk(days, step: 1);

    private DateOnly Walk(int days, int step)
    {
        var day = Latest;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(step);
            left -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
