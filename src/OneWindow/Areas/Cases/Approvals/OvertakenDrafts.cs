using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Ends drafts whose step cannot be taken any more: the head took it without one, or the case went another way.</summary>
internal static class OvertakenDrafts
{
    /// <summary>Looks at the open drafts of a case that has just moved, inside the door.</summary>
    public static async Task EndAsync(OneWindowDb db, Case one, Procedure procedure, ActionContext by, CancellationToken cancel)
    {
        var open = await db.Set<Approval>()
            .Where(row => row.CaseId == one.Id
                && (row.State == ApprovalState.Running || row.State == ApprovalState.Returned || row.State == ApprovalState.Recalled))
            .ToListAsync(cancel);

        // The draft that has just been agreed to is among them for the database, but not any more here.
        foreach (var draft in open.Where(draft => draft.State is not ApprovalState.Agreed
            && !CheckStep.FitsState(procedure, one.Standing, procedure.FindStep(draft.Step)!, draft.Run)))
        {
            (draft.State, draft.EndedAt) = (ApprovalState.Dropped, by.At);
        }
    }
}
