using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.Approvals.ShowApproval;

/// <summary>The drafts of a case that are on their way or came back.</summary>
/// <param name="Open">The drafts, oldest first.</param>
/// <param name="Names">The names of those who have them.</param>
public sealed record OpenDrafts(IReadOnlyList<Approval> Open, IReadOnlyDictionary<AppointmentId, StaffName> Names);

/// <summary>Reads them for the page of the case.</summary>
public sealed class ReadOpenDrafts(OneWindowDb db, StaffDirectory staff)
{
    public async Task<OpenDrafts> HandleAsync(CaseId id, CancellationToken cancel)
    {
        var open = await db.Set<Approval>().AsNoTracking().Include(row => row.Parts)
            .Where(row => row.CaseId == id && (row.State == ApprovalState.Running || row.State == ApprovalState.Returned || row.State == ApprovalState.Recalled))
            .OrderBy(row => row.Id).ToListAsync(cancel);
        var waiting = open.SelectMany(row => row.Waiting()).Select(part => part.AppointmentId).ToHashSet();
        return new OpenDrafts(open, waiting.Count == 0 ? new Dictionary<AppointmentId, StaffName>() : await staff.NamesAsync(waiting, cancel));
    }
}
