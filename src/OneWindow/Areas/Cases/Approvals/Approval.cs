using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>
/// A step filled in by somebody who may not take it, on its way to the head who may (送审). With the head's agreement the step is
/// taken; until then nothing of it has happened to the case.
/// </summary>
public sealed class Approval : IVersioned
{
    public required ApprovalId Id { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>The code of the step.</summary>
    public required string Step { get; init; }

    /// <summary>The run of the track that the step moves; null for none.</summary>
    public required string? Run { get; init; }

    /// <summary>What was filled in, by the code of the fact, as it was typed.</summary>
    public required IReadOnlyDictionary<string, string> Typed { get; set; }

    /// <summary>What whoever drafted it says for it (承办人意见).</summary>
    public required string Reason { get; set; }

    public required PersonId DraftedBy { get; init; }

    public required AppointmentId DraftedAs { get; init; }

    public required DateTime DraftedAt { get; init; }

    /// <summary>When it was sent the last time.</summary>
    public required DateTime SentAt { get; set; }

    /// <summary>Counts from 1; sent again or back to an earlier stage, it begins a new round.</summary>
    public required int Round { get; set; }

    /// <summary>Counts from 1 within the round.</summary>
    public required int Stage { get; set; }

    public required ApprovalState State { get; set; }

    /// <summary>When those who hold it up were urged the last time; null for never.</summary>
    public DateTime? UrgedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public List<ApprovalPart> Parts { get; } = [];

    public long Version { get; set; }

    /// <summary>Whose turn it is: those who sign with others first, then whoever reviews or decides at this stage.</summary>
    public IReadOnlyList<ApprovalPart> Waiting()
    {
        if (State != ApprovalState.Running)
        {
            return [];
        }

        var open = Parts.FindAll(part => part.Round == Round && part.Stage == Stage && part.DoneAt is null);
        var signers = open.FindAll(part => part.Kind == ApprovalKind.CoSign);
        return signers.Count > 0 ? signers : open;
    }

    /// <summary>Who is asked after those whose turn it is, in order.</summary>
    public IReadOnlyList<ApprovalPart> Ahead() => State != ApprovalState.Running
        ? []
        : [.. Parts.FindAll(part => part.Round == Round && part.DoneAt is null).Except(Waiting()).OrderBy(part => part.Stage).ThenBy(part => part.Kind)];

    /// <summary>The stages of this round before the one it stands at, with who reviewed there.</summary>
    public IReadOnlyList<ApprovalPart> Before() =>
        [.. Parts.Where(part => part.Round == Round && part.Stage < Stage && part.Outcome == ApprovalOutcome.Agreed && part.Kind != ApprovalKind.CoSign)];

    /// <summary>Whether somebody has looked at it in this round; until then it may be recalled.</summary>
    public bool WasOpened() => Parts.Exists(part => part.Round == Round && (part.OpenedAt is not null || part.DoneAt is not null));
}

/// <summary>One person's part in it. What was said stays; another person or a new round is a new row.</summary>
public sealed class ApprovalPart
{
    public required Guid Id { get; init; }

    public required ApprovalId ApprovalId { get; init; }

    public required int Round { get; init; }

    public required int Stage { get; init; }

    public required ApprovalKind Kind { get; init; }

    public required PersonId PersonId { get; init; }

    public required AppointmentId AppointmentId { get; init; }

    /// <summary>The code of the post in which the person is asked.</summary>
    public required string Post { get; init; }

    public required DateTime GivenAt { get; init; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? DoneAt { get; set; }

    /// <summary>Who did it; another than the one asked where somebody stood in.</summary>
    public AppointmentId? DoneAs { get; set; }

    /// <summary>Whether somebody stood in for an absent person (代).</summary>
    public bool StoodIn { get; set; }

    public ApprovalOutcome? Outcome { get; set; }

    public string? Opinion { get; set; }
}
