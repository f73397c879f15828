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
public sealed class ReadOpenDrafts(OneWindowDb db)
{
    public async Task<OpenDrafts> HandleAsync(CaseId id, CancellationToken cancel)
    {
        var drafts = db.Set<Approval>().AsNoTracking()
            .Where(row => row.CaseId == id && (row.State == ApprovalState.Running || row.State == ApprovalState.Returned || row.State == ApprovalState.Recalled));
        var rows = await (
            from draft in drafts
            from part in draft.Parts.DefaultIfEmpty()
            from name in StaffDirectory.Rows(db).Where(row => row.Id == part!.AppointmentId).DefaultIfEmpty()
            select new { Draft = draft, Part = part, Name = name }).ToListAsync(cancel);
        List<Approval> open = [];
        foreach (var ofDraft in rows.GroupBy(row => row.Draft.Id).OrderBy(group => group.Key.Value))
        {
            var draft = ofDraft.First().Draft;
            draft.Parts.AddRange(ofDraft.Select(row => row.Part).OfType<ApprovalPart>());
            open.Add(draft);
        }

        var waiting = open.SelectMany(row => row.Waiting()).Select(part => part.AppointmentId).ToHashSet();
        return new OpenDrafts(open, rows.Select(row => row.Name).Where(name => name.Id is { } post && waiting.Contains(post))
            .DistinctBy(name => name.Id).ToDictionary(name => name.Id!.Value, name => name.Name!));
    }
}
