using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>移交承办工作: the cases of an officer who is absent or leaves went to colleagues in one act. The record of it; each case has its own event.</summary>
public sealed class WorkHandOver : IVersioned
{
    public required WorkHandOverId Id { get; init; }

    /// <summary>The code of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>Whose cases they were.</summary>
    public required AppointmentId FromId { get; init; }

    public required string Reason { get; init; }

    /// <summary>The post held by the head who handed them over.</summary>
    public required AppointmentId HandedBy { get; init; }

    public required DateTime HandedAt { get; init; }

    /// <summary>Who took it back last; null for nobody.</summary>
    public AppointmentId? RecalledBy { get; set; }

    public DateTime? RecalledAt { get; set; }

    public string? RecallReason { get; set; }

    public List<HandedCase> Cases { get; } = [];

    public long Version { get; set; }
}

/// <summary>One case of a hand-over.</summary>
public sealed class HandedCase
{
    public required WorkHandOverId HandOverId { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>Who got it.</summary>
    public required AppointmentId ToId { get; init; }

    /// <summary>The officers as the case recorded them before, the leading one first.</summary>
    public required string OfficersBefore { get; init; }

    /// <summary>The officers as the step recorded them.</summary>
    public required string OfficersAfter { get; init; }

    /// <summary>The event of the step in the record of the case.</summary>
    public required long Sequence { get; init; }

    /// <summary>The event by which it was given back; null while it was not.</summary>
    public long? ReturnedSequence { get; set; }

    /// <summary>Why it was not given back when the hand-over was recalled; null otherwise.</summary>
    public string? KeptBecause { get; set; }
}
