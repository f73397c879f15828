namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Identifies one sending of a matter to the triage room. Ordered, so that lists are paged by key.</summary>
public readonly record struct ReferralId(Guid Value) : IComparable<ReferralId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ReferralId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(ReferralId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(ReferralId left, ReferralId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(ReferralId left, ReferralId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(ReferralId left, ReferralId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(ReferralId left, ReferralId right) => left.CompareTo(right) >= 0;
}
