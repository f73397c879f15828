using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.ShowApproval;

/// <summary>Notes that somebody whose turn it is has looked at a draft; from then on it is not recalled.</summary>
public sealed class OpenDraft(WriteDoor door)
{
    /// <summary>Does nothing for whoever else looks.</summary>
    public Task<Result<bool>> HandleAsync(ApprovalId id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<bool>(async (db, token) =>
        {
            var approval = await db.Set<Approval>().Include(row => row.Parts).SingleOrDefaultAsync(row => row.Id == id, token);
            if (approval?.PartOf(by.Person, await db.StoodInBy(by.Person, by.Today).ToListAsync(token)) is not { OpenedAt: null } part)
            {
                return false;
            }

            part.OpenedAt = by.At;
            return true;
        }, cancel);
}
