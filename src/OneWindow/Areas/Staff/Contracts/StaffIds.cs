namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Identifies a person of the staff.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>Nobody: the system acts by itself.</summary>
    public static readonly PersonId None;

    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static PersonId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a unit: a body, a section of it, a hall, a branch or a county office.</summary>
public readonly record struct UnitId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static UnitId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a post held by a person in a unit.</summary>
public readonly record struct AppointmentId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static AppointmentId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a window of a hall.</summary>
public readonly record struct WindowId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static WindowId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a certificate that a person holds.</summary>
public readonly record struct CertificateId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static CertificateId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies one signing-in of a person on one device; not the secret that the cookie holds.</summary>
public readonly record struct SessionId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static SessionId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies one stretch of days in which somebody sits at a window.</summary>
public readonly record struct WindowDutyId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static WindowDutyId New() => new(Guid.CreateVersion7());
}
