using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Windows;

/// <summary>A window of a hall, from the locality profile like <see cref="Units.Unit"/>.</summary>
internal sealed class Window
{
    public required WindowId Id { get; init; }

    public required string Code { get; init; }

    public required int Number { get; set; }

    public required string Name { get; set; }

    public required UnitId HallId { get; set; }

    /// <summary>The code of the agency whose window it is.</summary>
    public required string Agency { get; set; }

    public bool Withdrawn { get; set; }
}

/// <summary>Who sits at a window, from a day until a day.</summary>
internal sealed class WindowDuty
{
    public required WindowDutyId Id { get; init; }

    public required WindowId WindowId { get; init; }

    public required AppointmentId AppointmentId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? UntilDay { get; set; }
}
