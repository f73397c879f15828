namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Identifies a draft that was sent for approval. Ordered, so that lists are paged by key.</summary>
public readonly record struct ApprovalId(Guid Value) : IComparable<ApprovalId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ApprovalId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(ApprovalId other) => Value.CompareTo(other.Value);

    public static bool operator <(ApprovalId left, ApprovalId right) => left.CompareTo(right) < 0;

    public static bool operator >(ApprovalId left, ApprovalId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ApprovalId left, ApprovalId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ApprovalId left, ApprovalId right) => left.CompareTo(right) >= 0;
}
