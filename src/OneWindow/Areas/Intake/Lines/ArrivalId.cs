namespace OneWindow.Areas.Intake.Lines;

/// <summary>Identifies a message of a line. Ordered, so that lists are paged by key.</summary>
internal readonly record struct ArrivalId(Guid Value) : IComparable<ArrivalId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ArrivalId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(ArrivalId other) => Value.CompareTo(other.Value);

    public static bool operator <(ArrivalId left, ArrivalId right) => left.CompareTo(right) < 0;

    public static bool operator >(ArrivalId left, ArrivalId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ArrivalId left, ArrivalId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ArrivalId left, ArrivalId right) => left.CompareTo(right) >= 0;
}
