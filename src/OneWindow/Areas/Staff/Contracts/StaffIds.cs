namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Identifies a person of the staff.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>Nobody: the system acts by itself.</summary>
    public static readonly PersonId None;
}

/// <summary>Identifies a unit: a body, a section of it, a hall, a branch or a county office.</summary>
public readonly record struct UnitId(Guid Value);

/// <summary>Identifies a post held by a person in a unit.</summary>
public readonly record struct AppointmentId(Guid Value);

/// <summary>Identifies a window of a hall.</summary>
public readonly record struct WindowId(Guid Value);
