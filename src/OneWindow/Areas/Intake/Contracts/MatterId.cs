namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Identifies a matter: what somebody brings.</summary>
public readonly record struct MatterId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static MatterId New() => new(Guid.CreateVersion7());
}
