namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Identifies a party of a matter: a worker, a representative, a reporter.</summary>
public readonly record struct PartyId(Guid Value) : IComparable<PartyId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static PartyId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(PartyId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(PartyId left, PartyId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(PartyId left, PartyId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(PartyId left, PartyId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(PartyId left, PartyId right) => left.CompareTo(right) >= 0;
}

/// <summary>Identifies a claim of a matter.</summary>
public readonly record struct ClaimId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ClaimId New() => new(Guid.CreateVersion7());
}

/// <summary>Identifies a file handed in with a matter.</summary>
public readonly record struct EvidenceId(Guid Value) : IComparable<EvidenceId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static EvidenceId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(EvidenceId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(EvidenceId left, EvidenceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(EvidenceId left, EvidenceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(EvidenceId left, EvidenceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(EvidenceId left, EvidenceId right) => left.CompareTo(right) >= 0;
}
