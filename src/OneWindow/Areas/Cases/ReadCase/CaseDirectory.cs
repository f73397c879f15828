using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.ReadCase;

/// <summary>Lists cases for other areas.</summary>
public sealed class CaseDirectory(OneWindowDb db, ProcedureBook procedures) : ICaseDirectory
{
    private const int MostOfEmployer = 20;

    public async Task<IReadOnlyList<CaseLine>> OfMatterAsync(MatterId matter, ActionContext by, CancellationToken cancel) =>
        await LinesAsync(db.Set<Case>().Where(one => one.MatterId == matter).OrderBy(one => one.Id), by, cancel);

    public async Task<IReadOnlyList<CaseLine>> OfEmployerAsync(EmployerId employer, ActionContext by, CancellationToken cancel) =>
        await LinesAsync(
            db.Set<Case>().Where(one => one.EmployerId == employer).OrderByDescending(one => one.OpenedOn).Take(MostOfEmployer), by, cancel);

    public async Task<(CaseLine? Before, IReadOnlyList<CaseLine> Siblings)> BesideAsync(
        CaseId @case, CaseId? before, MatterId? matter, EmployerId? employer, ActionContext by, CancellationToken cancel)
    {
        var seen = Rows(by);
        var first = RowsOf(db.OpenedBy(before ?? default, by));
        var ofMatter = seen.Where(row => matter != null && row.MatterId == matter);
        var ofEmployer = seen.Where(row => employer != null && row.EmployerId == employer).OrderByDescending(row => row.OpenedOn).Take(MostOfEmployer);
        var rows = await (
            from part in db.Parts(3)
            join row in first on part equals 0 into befores
            from earlier in befores.DefaultIfEmpty()
            join row in ofMatter on part equals 1 into itsMatters
            from sibling in itsMatters.DefaultIfEmpty()
            join row in ofEmployer on part equals 2 into itsEmployers
            from other in itsEmployers.DefaultIfEmpty()
            select new { Before = earlier, OfMatter = sibling, OfEmployer = other }).ToListAsync(cancel);
        return (
            rows.Select(row => LineOf(row.Before)).FirstOrDefault(line => line is not null),
            [
                .. rows.Select(row => LineOf(row.OfMatter)).OfType<CaseLine>().OrderBy(line => line.Id.Value)
                    .Concat(rows.Select(row => LineOf(row.OfEmployer)).OfType<CaseLine>().OrderByDescending(line => line.OpenedOn))
                    .DistinctBy(line => line.Id).Where(line => line.Id != @case && line.Id != before),
            ]);
    }

    public async Task<IReadOnlyDictionary<CaseId, CaseLine>> SeenAsync(
        IReadOnlyCollection<CaseId> cases, ActionContext by, CancellationToken cancel)
    {
        var wanted = cases.Distinct().ToList();
        var lines = await LinesAsync(db.Set<Case>().Where(one => wanted.Contains(one.Id)), by, cancel);
        return lines.ToDictionary(line => line.Id);
    }

    public IQueryable<CaseId> SignedBy(ActionContext by) =>
        db.Set<Case>().Where(CaseAccess.ActedInBy(by)).Select(one => one.Id);

    private Task<IReadOnlyList<CaseLine>> LinesAsync(IQueryable<Case> cases, ActionContext by, CancellationToken cancel) =>
        LinesOfAsync(cases.Where(CaseAccess.SeenBy(by)), cancel);

    public IQueryable<CaseRow> Rows(ActionContext by) => RowsOf(db.Set<Case>().Where(CaseAccess.SeenBy(by)));

    public CaseLine? LineOf(CaseRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Id is not { } id)
        {
            return null;
        }

        var procedure = procedures.Of(row.Procedure!, row.ProcedureVersion!.Value);
        return new CaseLine(id, row.Number, row.Title!, procedure.Name, procedure.StateOf(row.State!).Name, row.OpenedOn!.Value, row.EndedOn, row.DueOn);
    }

    private async Task<IReadOnlyList<CaseLine>> LinesOfAsync(IQueryable<Case> cases, CancellationToken cancel) =>
        [.. (await RowsOf(cases).ToListAsync(cancel)).Select(row => LineOf(row)!)];

    private static IQueryable<CaseRow> RowsOf(IQueryable<Case> cases) => cases.AsNoTracking().Select(one => new CaseRow
    {
        Id = one.Id, MatterId = one.MatterId, EmployerId = one.EmployerId, Number = one.Number, Title = one.Title, Procedure = one.Procedure,
        ProcedureVersion = one.ProcedureVersion, State = one.State, OpenedOn = one.OpenedOn, EndedOn = one.EndedOn, DueOn = one.DueOn,
    });
}
