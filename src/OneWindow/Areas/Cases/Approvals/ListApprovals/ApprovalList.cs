using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Approvals.ListApprovals;

/// <summary>What the list shows.</summary>
public enum ApprovalLook
{
    /// <summary>待我办.</summary>
    Waiting,

    /// <summary>我送审的.</summary>
    Sent,

    /// <summary>我办过的.</summary>
    Done,
}

/// <summary>A line of the list.</summary>
/// <param name="Id">The draft.</param>
/// <param name="Step">The Chinese name of the step.</param>
/// <param name="Title">What lists call the case.</param>
/// <param name="Number">The official number of the case; null before it has one.</param>
/// <param name="DraftedBy">The name of who drafted it.</param>
/// <param name="SentAt">When it was sent the last time.</param>
/// <param name="State">How far it is.</param>
/// <param name="WaitsFor">Who is asked now, by name.</param>
/// <param name="UrgedAt">When it was urged; null for never.</param>
/// <param name="DueOn">The earliest due day of the case.</param>
public sealed record ApprovalLine(
    ApprovalId Id, string Step, string Title, string? Number, string DraftedBy, DateTime SentAt, ApprovalState State, string WaitsFor,
    DateTime? UrgedAt, DateOnly? DueOn);

/// <summary>Reads a person's drafts, the latest first, paged by key: three queries, whatever their number.</summary>
public sealed class ApprovalList(OneWindowDb db, ApprovalTurns turns, ProcedureBook procedures, StaffDirectory staff)
{
    public const int PageSize = 30;

    /// <summary>A page after a key, and whether there is more.</summary>
    public async Task<(IReadOnlyList<ApprovalLine> Lines, bool More)> PageAsync(
        ApprovalLook look, ApprovalId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var found = after is { } last ? Of(look, by).Where(row => row.Id < last) : Of(look, by);
        var rows = await found.OrderByDescending(row => row.Id).Take(PageSize + 1).Include(row => row.Parts).ToListAsync(cancel);
        var about = rows.Select(row => row.CaseId).ToHashSet();
        var cases = await db.Set<Case>().AsNoTracking().Where(one => about.Contains(one.Id))
            .Select(one => new { one.Id, one.Procedure, one.ProcedureVersion, one.Title, one.Number, one.DueOn })
            .ToDictionaryAsync(one => one.Id, cancel);
        var names = await staff.NamesAsync(
            [.. rows.SelectMany(row => row.Parts.Select(part => part.AppointmentId).Append(row.DraftedAs)).Distinct()], cancel);
        return (
        [
            .. from row in rows.Take(PageSize)
               let one = cases[row.CaseId]
               let step = procedures.Of(one.Procedure, one.ProcedureVersion).FindStep(row.Step)!
               select new ApprovalLine(
                   row.Id, step.Name, one.Title, one.Number, NameOf(row.DraftedAs), row.SentAt, row.State,
                   string.Join("、", row.Waiting().Select(part => NameOf(part.AppointmentId))), row.UrgedAt, one.DueOn),
        ], rows.Count > PageSize);

        string NameOf(AppointmentId id) => names.TryGetValue(id, out var name) ? name.Person : "—";
    }

    private IQueryable<Approval> Of(ApprovalLook look, ActionContext by) => look switch
    {
        ApprovalLook.Waiting => turns.Of(by),
        ApprovalLook.Sent => db.Set<Approval>().AsNoTracking().Where(row => row.DraftedBy == by.Person),
        ApprovalLook.Done => db.Set<Approval>().AsNoTracking().Where(row =>
            db.Set<ApprovalPart>().Any(part => part.ApprovalId == row.Id && part.DoneAs == by.Appointment)),
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, message: null),
    };
}
