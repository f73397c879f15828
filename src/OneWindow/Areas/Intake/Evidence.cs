using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Intake;

/// <summary>
/// A file that was handed in with a matter, from the draft on, or into a case. It is kept by the hash of its content. What is
/// withdrawn stays, with its reason.
/// </summary>
public sealed class Evidence
{
    public required EvidenceId Id { get; init; }

    /// <summary>The matter, which may still be a draft of the same identifier; null for a case's own.</summary>
    public required MatterId? MatterId { get; init; }

    /// <summary>The case; null for a matter's.</summary>
    public required CaseId? CaseId { get; init; }

    public required string Hash { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    public required DateTime AddedAt { get; init; }

    public required PersonId AddedBy { get; init; }

    /// <summary>As what that person acted; null in rows older than this column.</summary>
    public AppointmentId? AddedAs { get; init; }

    public string? Note { get; init; }

    public EvidenceKind? Kind { get; init; }

    public EvidenceOrigin? Origin { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    public AppointmentId? WithdrawnAs { get; set; }

    public string? WithdrawnBecause { get; set; }
}
