namespace OneWindow.Areas.Documents.Contracts;

/// <summary>Identifies what several papers were signed or served by in one act.</summary>
public readonly record struct PaperBatchId(Guid Value) : IComparable<PaperBatchId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static PaperBatchId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(PaperBatchId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(PaperBatchId left, PaperBatchId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(PaperBatchId left, PaperBatchId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(PaperBatchId left, PaperBatchId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(PaperBatchId left, PaperBatchId right) => left.CompareTo(right) >= 0;
}
