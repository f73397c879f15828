using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.HandOver.ShowHandOvers;

/// <summary>A hand-over in the list.</summary>
public sealed record HandOverLine(WorkHandOverId Id, DateTime At, string From, string To, int Cases, int Returned, string HandedBy, string Reason, bool IsRecalled);

/// <summary>A hand-over with its cases.</summary>
/// <param name="Record">The record, with all its cases.</param>
/// <param name="ProcedureName">The procedure.</param>
/// <param name="LeadName">What the first officer is called.</param>
/// <param name="Names">The names of everybody in it.</param>
/// <param name="Cases">The cases that concern the reader.</param>
public sealed record HandOverView(
    WorkHandOver Record, string ProcedureName, string LeadName, IReadOnlyDictionary<AppointmentId, StaffName> Names, IReadOnlyList<HandedCaseView> Cases)
{
    /// <summary>The name behind a post; — for nobody known.</summary>
    public string NameOf(AppointmentId? id) => id is { } known && Names.TryGetValue(known, out var name) ? name.Person : "—";

    /// <summary>How many were given back.</summary>
    public int Returned => Record.Cases.Count(handed => handed.ReturnedSequence is not null);
}

/// <summary>One case of it.</summary>
public sealed record HandedCaseView(HandedCase Handed, string? Number, string Title, IReadOnlyList<Officer> Before, IReadOnlyList<Officer> After);

/// <summary>Reads the records of hand-overs: a head all of his procedure, an officer those that took cases from him or gave him some.</summary>
public sealed class HandOverRecords(OneWindowDb db, ProcedureBook procedures, StaffDirectory staff)
{
    public const int PageSize = 30;

    /// <summary>A page of records after a key, the latest first, and whether there is more.</summary>
    public async Task<(IReadOnlyList<HandOverLine> Lines, bool HasMore)> PageAsync(WorkHandOverId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var rows = await SeenBy(by).Where(one => after == null || one.Id < after)
            .OrderByDescending(one => one.Id).Take(PageSize + 1)
            .Select(one => new
            {
                one.Id, one.HandedAt, one.FromId, one.HandedBy, one.Reason, one.RecalledAt, Cases = one.Cases.Count,
                Returned = one.Cases.Count(handed => handed.ReturnedSequence != null),
            })
            .ToListAsync(cancel);
        var ids = rows.Select(row => row.Id).ToList();
        var to = (await db.Set<HandedCase>().AsNoTracking().Where(handed => ids.Contains(handed.HandOverId))
            .Select(handed => new { handed.HandOverId, handed.ToId }).Distinct().ToListAsync(cancel)).ToLookup(handed => handed.HandOverId, handed => handed.ToId);
        var names = await staff.NamesAsync([.. rows.SelectMany(row => to[row.Id].Append(row.FromId).Append(row.HandedBy))], cancel);
        string NameOf(AppointmentId id) => names.TryGetValue(id, out var name) ? name.Person : "—";
        return (
            [
                .. rows.Take(PageSize).Select(row => new HandOverLine(
                    row.Id, row.HandedAt, NameOf(row.FromId), string.Join('、', to[row.Id].Select(NameOf).Order(StringComparer.Ordinal)),
                    row.Cases, row.Returned, NameOf(row.HandedBy), row.Reason, row.RecalledAt is not null)),
            ],
            rows.Count > PageSize);
    }

    /// <summary>One record; null where there is none for this reader.</summary>
    public async Task<HandOverView?> FindAsync(WorkHandOverId id, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await SeenBy(by).Include(one => one.Cases).FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } record)
        {
            return null;
        }

        var procedure = procedures.InForce(record.Procedure, by.Today);
        var shown = record.Cases.Where(handed => by.Post == procedure.Head || record.FromId == by.Appointment || handed.ToId == by.Appointment).ToList();
        var ids = shown.Select(handed => handed.CaseId).ToList();
        var titles = await db.Set<Case>().AsNoTracking().Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Number, one.Title }).ToDictionaryAsync(one => one.Id, cancel);
        List<AppointmentId> people = [record.FromId, record.HandedBy, .. record.Cases.Select(handed => handed.ToId)];
        people.AddRange(record.RecalledBy is { } recalled ? [recalled] : []);
        return new HandOverView(
            record, procedure.Name, procedure.LeadName, await staff.NamesAsync(people, cancel),
            [
                .. shown.OrderBy(handed => handed.CaseId).Select(handed => new HandedCaseView(
                    handed, titles[handed.CaseId].Number, titles[handed.CaseId].Title,
                    OfficerList.Parse(handed.OfficersBefore), OfficerList.Parse(handed.OfficersAfter))),
            ]);
    }

    private IQueryable<WorkHandOver> SeenBy(ActionContext by)
    {
        var all = db.Set<WorkHandOver>().AsNoTracking();
        return CasePosts.HeadedBy(by.Post) is { } headed
            ? all.Where(one => one.Procedure == headed)
            : all.Where(one => one.FromId == by.Appointment || one.Cases.Any(handed => handed.ToId == by.Appointment));
    }
}
