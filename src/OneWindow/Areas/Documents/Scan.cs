using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Documents;

/// <summary>Identifies a scan of a signed paper.</summary>
public readonly record struct ScanId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ScanId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A scan or photo of a paper that came back with signatures: the order that the employer received, the record that the
/// worker signed. It is kept by the hash of its content. What is withdrawn stays, with its reason.
/// </summary>
public sealed class Scan
{
    public required ScanId Id { get; init; }

    public required DocumentId DocumentId { get; init; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal: its address in the evidence store.</summary>
    public required string Hash { get; init; }

    public required string ContentType { get; init; }

    public required DateTime KeptAt { get; init; }

    public required AppointmentId KeptBy { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public AppointmentId? WithdrawnBy { get; private set; }

    public string? WithdrawReason { get; private set; }

    /// <summary>Takes it out of what counts.</summary>
    public void Withdraw(string reason, AppointmentId by, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        (WithdrawnAt, WithdrawnBy, WithdrawReason) = (at, by, reason);
    }
}
