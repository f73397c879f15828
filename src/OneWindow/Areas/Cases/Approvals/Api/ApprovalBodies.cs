using OneWindow.Areas.Cases.Approvals.ShowApproval;
using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Cases.Approvals.Api;

/// <summary>A step drafted for its head.</summary>
/// <param name="Step">The step's code.</param>
/// <param name="Run">The run of a track that is meant; null for none.</param>
/// <param name="Input">What is filled in, by the code of the fact; the decider's opinion is left open.</param>
/// <param name="Statement">What the drafter says for it.</param>
/// <param name="Decider">The post held by who decides.</param>
/// <param name="Reviewer">The post held by who looks at it before; null for nobody.</param>
/// <param name="CoSigners">The posts held by those who sign beside.</param>
/// <param name="Seen">The sequence of the latest event that the caller knows; null not to be checked.</param>
/// <param name="Again">The draft that is sent again after it came back; null for a new one.</param>
public sealed record DraftBody(
    string Step, string? Run, IReadOnlyDictionary<string, string>? Input, string? Statement, Guid? Decider, Guid? Reviewer,
    IReadOnlyList<Guid>? CoSigners, long? Seen, Guid? Again) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Seen = version };
}

/// <summary>Why a draft is given up.</summary>
public sealed record DropBody(string? Reason, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>The draft and its state: running, returned, recalled, agreed, dropped.</summary>
public sealed record ApprovalAnswer(Guid Id, string State);

/// <summary>A draft with what was said of it.</summary>
public sealed record ApprovalDetail(
    Guid Id, string State, Guid Case, string Step, IReadOnlyDictionary<string, string> Input, string Statement, DateTime SentAt, int Round,
    long Version, IReadOnlyList<PartDetail> Parts) : IHasVersion
{
    internal static ApprovalDetail Of(ApprovalView view) => new(
        view.Approval.Id.Value, ApprovalEndpoints.CodeOf(view.Approval.State), view.Case.Id.Value, view.Step.Code, view.Approval.Typed,
        view.Approval.Reason, view.Approval.SentAt, view.Approval.Round, view.Approval.Version,
        [
            .. view.Approval.Parts.OrderBy(part => part.GivenAt).ThenBy(part => part.Stage).Select(part => new PartDetail(
                part.Kind.Name(), view.NameOf(part.AppointmentId), part.Outcome?.Name(), part.Opinion, part.DoneAt, part.StoodIn)),
        ]);
}

/// <summary>What one person was asked for, and said.</summary>
public sealed record PartDetail(string Kind, string Who, string? Outcome, string? Opinion, DateTime? At, bool StoodIn);
