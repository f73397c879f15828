namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Identifies an employer.</summary>
public readonly record struct EmployerId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static EmployerId New() => new(Guid.CreateVersion7());
}
