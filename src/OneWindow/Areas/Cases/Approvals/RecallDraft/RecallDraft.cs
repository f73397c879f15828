using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.RecallDraft;

/// <summary>Takes a draft back before anybody has looked at it (撤回); it may be changed and sent again.</summary>
public sealed class RecallDraft(WriteDoor door, ApprovalNotes notes)
{
    private static readonly Refusal WasOpened =
        Refusal.NotAllowed("was-opened", "对方已经打开，不能撤回；要改内容请与对方联系退回。");

    public Task<Result<ApprovalState>> HandleAsync(ApprovalId id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<ApprovalState>(async (db, token) =>
        {
            if (!(await ApprovalReading.OfDrafterAsync(db, id, shown: null, by, token)).TryGet(out var approval, out var refusals))
            {
                return Result<ApprovalState>.Refused(refusals);
            }

            if (approval.State != ApprovalState.Running)
            {
                return ApprovalRefusals.NotNow(approval.State);
            }

            if (approval.WasOpened())
            {
                return WasOpened;
            }

            approval.State = ApprovalState.Recalled;
            await notes.AddAsync(db, approval, "撤回送审", why: null, [], by, token);
            return approval.State;
        }, cancel);
}
