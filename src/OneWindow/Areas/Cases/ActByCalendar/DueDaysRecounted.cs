namespace OneWindow.Areas.Cases.ActByCalendar;

/// <summary>Due days that another calendar moved.</summary>
/// <param name="Calendar">The version of the calendar now in use.</param>
/// <param name="Before">The earliest due day before; null for none.</param>
/// <param name="After">The earliest due day now; null for none.</param>
public sealed record DueDaysRecounted(string Calendar, DateOnly? Before, DateOnly? After)
{
    /// <summary>Each clock that moved.</summary>
    public IReadOnlyList<MovedDueDay> Clocks { get; init; } = [];

    /// <summary>The titles of the notices by which the years in question are counted now.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}

/// <summary>A clock that moved.</summary>
/// <param name="Deadline">The code of its deadline.</param>
/// <param name="Before">The due day before.</param>
/// <param name="After">The due day now.</param>
public sealed record MovedDueDay(string Deadline, DateOnly Before, DateOnly After);
