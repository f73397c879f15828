namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Identifies a case: one run of one procedure at one agency. Ordered, so that lists are paged by key.</summary>
public readonly record struct CaseId(Guid Value) : IComparable<CaseId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static CaseId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(CaseId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(CaseId left, CaseId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(CaseId left, CaseId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(CaseId left, CaseId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(CaseId left, CaseId right) => left.CompareTo(right) >= 0;
}
