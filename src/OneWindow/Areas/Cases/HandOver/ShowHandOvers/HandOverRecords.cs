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
        var seen = SeenBy(by).Where(one => one.Id == id);
        var handed = from row in db.Set<HandedCase>()
                     where row.HandOverId == id
                     join one in db.Set<Case>() on row.CaseId equals one.Id
                     select new { Handed = row, one.Number, one.Title };
        var people = StaffDirectory.Rows(db).Where(row => seen.Any(one => one.FromId == row.Id || one.HandedBy == row.Id || one.RecalledBy == row.Id)
            || db.Set<HandedCase>().Any(one => one.HandOverId == id && one.ToId == row.Id));
        var rows = await (
            from part in db.Parts(3)
            join row in seen on part equals 0 into records
            from known in records.DefaultIfEmpty()
            join row in handed on part equals 1 into itsCases
            from its in itsCases.DefaultIfEmpty()
            join row in people on part equals 2 into named
            from name in named.DefaultIfEmpty()
            select new { Record = known, its.Handed, its.Number, its.Title, Name = name }).AsNoTracking().ToListAsync(cancel);
        if (rows.Select(row => row.Record).FirstOrDefault(found => found is not null) is not { } record)
        {
            return null;
        }

        var cases = rows.Where(row => row.Handed is not null).OrderBy(row => row.Handed.CaseId).ToList();
        record.Cases.AddRange(cases.Select(row => row.Handed));
        var procedure = procedures.InForce(record.Procedure, by.Today);
        return new HandOverView(
            record, procedure.Name, procedure.LeadName,
            rows.Where(row => row.Name.Id is not null).ToDictionary(row => row.Name.Id!.Value, row => row.Name.Name!),
            [
                .. cases.Where(row => by.Post == procedure.Head || record.FromId == by.Appointment || row.Handed.ToId == by.Appointment)
                    .Select(row => new HandedCaseView(
                        row.Handed, row.Number, row.Title, OfficerList.Parse(row.Handed.OfficersBefore), OfficerList.Parse(row.Handed.OfficersAfter))),
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
