using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Appointments;

/// <summary>A post that a person holds in a unit, from a day until a day.</summary>
internal sealed class Appointment
{
    public required AppointmentId Id { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>The code of the post.</summary>
    public required string Post { get; init; }

    public required UnitId UnitId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? UntilDay { get; set; }

    public PersonId? EndedBy { get; set; }

    public string? EndReason { get; set; }

    public bool IsCurrent(DateOnly day) => FromDay <= day && (UntilDay is not { } last || day <= last);
}
