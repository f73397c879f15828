using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Inspection;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>A case in the history of a person or an employer.</summary>
/// <param name="Id">The case.</param>
/// <param name="Matter">The matter that led to it; null for none.</param>
/// <param name="Number">The official number; null before it has one.</param>
/// <param name="Title">What lists call it.</param>
/// <param name="StateName">The Chinese label of its state.</param>
/// <param name="OpenedOn">The day it opened.</param>
/// <param name="EndedOn">The day it ended; null while it is in hand.</param>
/// <param name="Owed">The amount found to be owed; null before it was found.</param>
/// <param name="Paid">The amount paid; null where none is recorded.</param>
public sealed record CaseHistoryLine(
    CaseId Id, MatterId? Matter, string? Number, string Title, string StateName, DateOnly OpenedOn, DateOnly? EndedOn, Money? Owed, Money? Paid);

/// <summary>Reads cases with what came of them; only those that the reader may open.</summary>
public sealed class CaseHistories(OneWindowDb db, ProcedureBook procedures)
{
    /// <summary>The cases that these matters led to, latest first.</summary>
    public Task<IReadOnlyList<CaseHistoryLine>> OfMattersAsync(IReadOnlyCollection<MatterId> matters, ActionContext by, CancellationToken cancel)
    {
        var wanted = matters.Select(id => (MatterId?)id).ToList();
        return LinesAsync(db.Set<Case>().Where(one => wanted.Contains(one.MatterId)), by, cancel);
    }

    /// <summary>The cases of an employer, latest first.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="by">Who reads.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<IReadOnlyList<CaseHistoryLine>> OfEmployerAsync(EmployerId employer, int most, ActionContext by, CancellationToken cancel) =>
        LinesAsync(db.Set<Case>().Where(one => one.EmployerId == employer), by, cancel, most);

    private async Task<IReadOnlyList<CaseHistoryLine>> LinesAsync(
        IQueryable<Case> cases, ActionContext by, CancellationToken cancel, int most = PersonHistories.Most)
    {
        var rows = await cases.AsNoTracking().Where(CaseAccess.SeenBy(by))
            .OrderByDescending(one => one.OpenedOn).ThenByDescending(one => one.Id).Take(most)
            .Select(one => new
            {
                one.Id, one.MatterId, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.State, one.OpenedOn, one.EndedOn, one.Standing,
            })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new CaseHistoryLine(
                row.Id, row.MatterId, row.Number, row.Title, procedures.Of(row.Procedure, row.ProcedureVersion).StateOf(row.State).Name,
                row.OpenedOn, row.EndedOn, Amount(row.Standing.Facts, InspectionFacts.Owed), Amount(row.Standing.Facts, InspectionFacts.Recovered))),
        ];
    }

    private static Money? Amount(IReadOnlyDictionary<string, string> facts, Fact fact) =>
        facts.TryGetValue(fact.Code, out var text) && long.TryParse(text, CultureInfo.InvariantCulture, out var fen) ? new Money(fen) : null;
}
