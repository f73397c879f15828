namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Identifies a draft that was sent for approval. Ordered, so that lists are paged by key.</summary>
public readonly record struct ApprovalId(Guid Value) : IComparable<ApprovalId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ApprovalId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(ApprovalId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(ApprovalId left, ApprovalId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(ApprovalId left, ApprovalId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(ApprovalId left, ApprovalId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(ApprovalId left, ApprovalId right) => left.CompareTo(right) >= 0;
}

/// <summary>The address of a draft, for reminders.</summary>
public static class ApprovalLinks
{
    /// <summary>The page that shows it.</summary>
    public static string Of(ApprovalId id) => $"/approvals/{id.Value:D}";
}
