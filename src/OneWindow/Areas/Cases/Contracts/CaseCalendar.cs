using OneWindow.Law.Calendar;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>The calendar that all clocks are counted by. Replaced as a whole when a year's table is imported.</summary>
public sealed class CaseCalendar(WorkCalendar initial)
{
    private volatile WorkCalendar _current = initial;

    /// <summary>The calendar in use.</summary>
    public WorkCalendar Current
    {
        get => _current;
        set => _current = value;
    }
}
