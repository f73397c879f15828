namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Identifies a case: one run of one procedure at one agency.</summary>
public readonly record struct CaseId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static CaseId New() => new(Guid.CreateVersion7());
}
