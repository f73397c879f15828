namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Identifies an employer.</summary>
public readonly record struct EmployerId(Guid Value) : IComparable<EmployerId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static EmployerId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(EmployerId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(EmployerId left, EmployerId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(EmployerId left, EmployerId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(EmployerId left, EmployerId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(EmployerId left, EmployerId right) => left.CompareTo(right) >= 0;
}
