using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.AgreeToDraft;

/// <summary>What somebody who is asked says of a draft.</summary>
/// <param name="Id">The draft.</param>
/// <param name="Opinion">The opinion.</param>
/// <param name="Objects">Whether one who signs beside others does not agree.</param>
/// <param name="Version">The version of the draft shown.</param>
public sealed record OpinionOnDraft(ApprovalId Id, string? Opinion, bool Objects, long? Version);

/// <summary>Agrees to a draft, or signs it beside others. With the decider's agreement the step is taken, in the decider's name.</summary>
public sealed class AgreeToDraft(WriteDoor door, ProcedureBook procedures, TakeStep.TakeStep takeStep, ApprovalNotes notes)
{
    private static readonly Refusal SendItBack =
        Refusal.Invalid(nameof(OpinionOnDraft.Objects), "send-it-back", "审核、审批不同意的，请退回并写明理由。");

    public Task<Result<ApprovalState>> HandleAsync(OpinionOnDraft command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => AgreeAsync(db, command, by, token), cancel);

    private async Task<Result<ApprovalState>> AgreeAsync(OneWindowDb db, OpinionOnDraft command, ActionContext by, CancellationToken cancel)
    {
        if (!(await ApprovalReading.WaitingForAsync(db, command.Id, command.Version, by, cancel)).TryGet(out var found, out var refusals)
            || !WrittenText.Read(command.Opinion, nameof(command.Opinion), "请写明意见。").TryGet(out var opinion, out refusals))
        {
            return Result<ApprovalState>.Refused(refusals);
        }

        var (approval, part) = found;
        if (command.Objects && part.Kind != ApprovalKind.CoSign)
        {
            return SendItBack;
        }

        part.Finish(command.Objects ? ApprovalOutcome.Objected : ApprovalOutcome.Agreed, opinion, by);
        if (part.Kind == ApprovalKind.Decide)
        {
            return await DecideAsync(db, approval, opinion, by, cancel);
        }

        var who = part.StoodIn ? "（代）" : string.Empty;
        await notes.AddAsync(db, approval, $"{part.Kind.Name()}{part.Outcome!.Value.Name()}{who}", opinion, [], by, cancel);
        if (approval.Waiting().Count == 0)
        {
            approval.Stage++;
        }

        return approval.State;
    }

    private async Task<Result<ApprovalState>> DecideAsync(OneWindowDb db, Approval approval, string opinion, ActionContext by, CancellationToken cancel)
    {
        (approval.State, approval.EndedAt) = (ApprovalState.Agreed, by.At);
        var one = await db.Set<Case>().FindAsync([approval.CaseId], cancel);
        var typed = new Dictionary<string, string>(approval.Typed, StringComparer.Ordinal);
        foreach (var field in procedures.StepOf(one!, approval).Fields.Where(field => field.Fact.IsOpinion))
        {
            typed[field.Fact.Code] = opinion;
        }

        var command = new TakeStepCommand(approval.CaseId, approval.Step, approval.Run, typed, Seen: null);
        return (await takeStep.InAsync(db, command, by, cancel)).TryGet(out _, out var refusals)
            ? approval.State
            : Result<ApprovalState>.Refused([.. refusals.Select(refusal => refusal with { Field = null })]);
    }
}
