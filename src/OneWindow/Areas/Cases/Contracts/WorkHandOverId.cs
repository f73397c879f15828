namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Identifies a hand-over of somebody's cases to colleagues. Ordered, so that lists are paged by key.</summary>
public readonly record struct WorkHandOverId(Guid Value) : IComparable<WorkHandOverId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static WorkHandOverId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(WorkHandOverId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(WorkHandOverId left, WorkHandOverId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(WorkHandOverId left, WorkHandOverId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(WorkHandOverId left, WorkHandOverId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(WorkHandOverId left, WorkHandOverId right) => left.CompareTo(right) >= 0;
}
