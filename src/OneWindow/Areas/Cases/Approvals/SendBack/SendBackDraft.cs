using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.SendBack;

/// <summary>A draft that is not agreed to.</summary>
/// <param name="Id">The draft.</param>
/// <param name="ToStage">An earlier stage of this round, or 0 for whoever drafted it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">The version of the draft shown.</param>
public sealed record DraftSentBack(ApprovalId Id, int ToStage, string? Reason, long? Version);

/// <summary>Sends a draft back (退回): to whoever drafted it, or to somebody who has reviewed it, from where it comes up again.</summary>
public sealed class SendBackDraft(WriteDoor door, ApprovalNotes notes)
{
    private static readonly Refusal OnlyOpinion =
        Refusal.NotAllowed("co-signers-do-not-send-back", "会签人签署意见，不退回；不同意的选“不同意”。");

    private static readonly Refusal NoSuchStage = Refusal.Invalid(nameof(DraftSentBack.ToStage), "no-such-stage", "请选择退回给谁。");

    public Task<Result<ApprovalState>> HandleAsync(DraftSentBack command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => BackAsync(db, command, by, token), cancel);

    private async Task<Result<ApprovalState>> BackAsync(OneWindowDb db, DraftSentBack command, ActionContext by, CancellationToken cancel)
    {
        if (!(await ApprovalReading.WaitingForAsync(db, command.Id, command.Version, by, cancel)).TryGet(out var found, out var refusals)
            || !WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么退回、要改什么。").TryGet(out var reason, out refusals))
        {
            return Result<ApprovalState>.Refused(refusals);
        }

        var (approval, part) = found;
        if (part.Kind == ApprovalKind.CoSign)
        {
            return OnlyOpinion;
        }

        var to = command.ToStage == 0 ? null : approval.Before().FirstOrDefault(before => before.Stage == command.ToStage);
        if (command.ToStage != 0 && to is null)
        {
            return NoSuchStage;
        }

        part.Finish(ApprovalOutcome.SentBack, reason, by);
        if (to is null)
        {
            approval.State = ApprovalState.Returned;
        }
        else
        {
            BeginAgain(db, approval, to.Stage, by.At);
        }

        await notes.AddAsync(db, approval, to is null ? "退回送审人" : "退回审核人", reason, [], by, cancel);
        return approval.State;
    }

    /// <summary>A new round from an earlier stage on, with the same persons; what was said in the one before stays.</summary>
    private static void BeginAgain(OneWindowDb db, Approval approval, int stage, DateTime at)
    {
        var again = approval.Parts
            .Where(part => part.Round == approval.Round && part.Stage >= stage && part.Outcome != ApprovalOutcome.PassedOn)
            .Select(part => new ApprovalPart
            {
                Id = Guid.CreateVersion7(), ApprovalId = approval.Id, Round = approval.Round + 1, Stage = part.Stage, Kind = part.Kind,
                PersonId = part.PersonId, AppointmentId = part.AppointmentId, Post = part.Post, GivenAt = at,
            })
            .ToList();
        (approval.Round, approval.Stage) = (approval.Round + 1, stage);
        db.AddRange(again);
    }
}
