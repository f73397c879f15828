using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Reads what was said of drafts that were agreed to, for papers.</summary>
public sealed class SignedOpinions(StaffDirectory staff)
{
    /// <summary>The opinions of the last round of each, in the order in which they were signed.</summary>
    internal async Task<IReadOnlyList<CaseFileOpinion>> OfAsync(OneWindowDb db, CaseId id, CancellationToken cancel)
    {
        var agreed = await db.Set<Approval>().AsNoTracking().Include(row => row.Parts)
            .Where(row => row.CaseId == id && row.State == ApprovalState.Agreed).OrderBy(row => row.Id).ToListAsync(cancel);
        if (agreed.Count == 0)
        {
            return [];
        }

        var names = await staff.NamesAsync(
            [.. agreed.SelectMany(row => row.Parts).SelectMany(part => new[] { part.AppointmentId, part.DoneAs ?? part.AppointmentId }).Distinct()], cancel);
        return
        [
            .. from approval in agreed
               from part in approval.Parts
               where part.Round == approval.Round && part is { DoneAt: not null, Outcome: ApprovalOutcome.Agreed or ApprovalOutcome.Objected }
               orderby part.DoneAt
               select new CaseFileOpinion(
                   approval.Step, part.Kind.Name(), part.Outcome!.Value.Name(), NameOf(part.DoneAs!.Value),
                   part.StoodIn ? NameOf(part.AppointmentId) : null, part.Opinion!, part.DoneAt!.Value),
        ];

        string NameOf(AppointmentId appointment) => names.TryGetValue(appointment, out var name) ? name.Person : string.Empty;
    }
}
