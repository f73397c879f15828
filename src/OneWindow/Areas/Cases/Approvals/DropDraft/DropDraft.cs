using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.DropDraft;

/// <summary>A draft that is not pursued.</summary>
public sealed record DraftDropped(ApprovalId Id, string? Reason, long? Version);

/// <summary>Gives a draft up that came back or was recalled (作罢).</summary>
public sealed class DropDraft(WriteDoor door, ApprovalNotes notes)
{
    public Task<Result<ApprovalState>> HandleAsync(DraftDropped command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<ApprovalState>(async (db, token) =>
        {
            if (!(await ApprovalReading.OfDrafterAsync(db, command.Id, command.Version, by, token)).TryGet(out var approval, out var refusals)
                || !WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么不办了。").TryGet(out var reason, out refusals))
            {
                return Result<ApprovalState>.Refused(refusals);
            }

            if (!approval.State.IsWithDrafter())
            {
                return ApprovalRefusals.NotNow(approval.State);
            }

            (approval.State, approval.EndedAt) = (ApprovalState.Dropped, by.At);
            await notes.AddAsync(db, approval, "送审作罢", reason, [], by, token);
            return approval.State;
        }, cancel);
}
