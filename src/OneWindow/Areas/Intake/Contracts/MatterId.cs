namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Identifies a matter: what somebody brings. Ordered, so that lists are paged by key.</summary>
public readonly record struct MatterId(Guid Value) : IComparable<MatterId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static MatterId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(MatterId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(MatterId left, MatterId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(MatterId left, MatterId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(MatterId left, MatterId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(MatterId left, MatterId right) => left.CompareTo(right) >= 0;
}
