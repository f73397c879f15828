using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Intake;

/// <summary>A file that was handed in. It is kept by the hash of its content, and belongs to the matter from the draft on.</summary>
public sealed class Evidence
{
    public required EvidenceId Id { get; init; }

    /// <summary>The matter, which may still be a draft of the same identifier.</summary>
    public required MatterId MatterId { get; init; }

    public required string Hash { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    public required DateTime AddedAt { get; init; }

    public required PersonId AddedBy { get; init; }

    public string? Note { get; init; }
}
