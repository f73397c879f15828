using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Mediation;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>A case as its employer may know it: never who brought it, in what words, or what is thought of it.</summary>
/// <param name="Case">How far it is. Of an inspection the phase alone is told, see <see cref="IsBetweenSides"/>.</param>
/// <param name="Number">The official number; null before it has one.</param>
/// <param name="IsBetweenSides">Whether the employer is a side of it (mediation, arbitration) and is told its state and what is asked.</param>
/// <param name="IsAskedToMediate">Whether it is a mediation in which both sides are still asked.</param>
/// <param name="Claimed">What is asked in all; null where that is not known or not told.</param>
/// <param name="Workers">How many ask; null where that is not known or not told.</param>
/// <param name="Dates">The days that concern the employer, the nearest first.</param>
public sealed record CaseForEmployer(
    PublicCase Case, string? Number, bool IsBetweenSides, bool IsAskedToMediate, Money? Claimed, string? Workers, IReadOnlyList<PublicDue> Dates);

/// <summary>Reads an employer's cases. Whoever calls has made sure who asks.</summary>
public sealed class CasesForEmployer(OneWindowDb db, ProcedureBook procedures)
{
    private const int Most = 50;

    private static readonly string[] BetweenSides = [MediationProcedure.Definition.Code, ArbitrationProcedure.Definition.Code];

    private static readonly string[] Asked = [MediationStates.Applied.Code, MediationStates.InMediation.Code];

    /// <summary>
    /// The latest first, in one statement: those of which the employer holds a paper, and mediations in hand, which live of asking both sides. Any
    /// other case is not told of: an inspection does not announce itself.
    /// </summary>
    /// <param name="employer">The employer.</param>
    /// <param name="held">The cases of which it holds a paper.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<CaseForEmployer>> OfAsync(EmployerId employer, IReadOnlyCollection<CaseId> held, DateOnly today, CancellationToken cancel)
    {
        var (mediation, known) = (MediationProcedure.Definition.Code, held.Distinct().ToList());
        var rows = await (
            from one in db.Set<Case>().AsNoTracking()
            where one.EmployerId == employer && (known.Contains(one.Id) || (one.Procedure == mediation && one.EndedOn == null))
            join row in StaffDirectory.Rows(db) on one.LeadId equals row.Id into leads
            from lead in leads.DefaultIfEmpty()
            join row in UnitDirectory.Rows(db) on (UnitId?)one.UnitId equals row.Id into units
            from unit in units.DefaultIfEmpty()
            orderby one.Id descending
            select new
            {
                one.Id, one.Procedure, one.ProcedureVersion, one.State, one.OpenedOn, one.EndedOn, one.Number, one.Standing, one.DueDays, Lead = lead.Person,
                Unit = unit,
            }).Take(Most).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let procedure = procedures.Of(row.Procedure, row.ProcedureVersion)
               let isBetweenSides = BetweenSides.Contains(row.Procedure)
               select new CaseForEmployer(
                   new ProgressRow(
                       row.Id, row.Procedure, row.ProcedureVersion, row.State, row.OpenedOn, row.EndedOn, DueOn: null, DueDeadline: null, row.Lead, row.Unit.Entry).In(procedures),
                   row.Number, isBetweenSides, row.EndedOn is null && row.Procedure == mediation && Asked.Contains(row.State),
                   isBetweenSides && FactOf(row.Standing, SharedFacts.Claimed) is { } fen ? new Money(long.Parse(fen, CultureInfo.InvariantCulture)) : null,
                   isBetweenSides ? FactOf(row.Standing, SharedFacts.Workers) : null,
                   row.EndedOn is null ? DatesOf(procedure, row.Standing, row.DueDays, today) : []),
        ];
    }

    private static List<PublicDue> DatesOf(Procedure procedure, CaseState standing, IReadOnlyDictionary<string, DateOnly> due, DateOnly today)
    {
        // The term that a worker's paper started is the worker's.
        var workers = standing.Tracks.Where(run => run.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == ServiceTrack.WorkerSide).Select(run => run.Id).ToHashSet(StringComparer.Ordinal);
        var terms = standing.Clocks
            .Where(clock => EmployerTerms.Concern(clock.Deadline) && due.ContainsKey(clock.Id) && (clock.Track is null || !workers.Contains(clock.Track)))
            .Select(clock => new PublicDue($"{procedure.DeadlineOf(clock.Deadline).Name}：最晚", due[clock.Id]));
        var hearing = DateOnly.TryParseExact(FactOf(standing, HearingFacts.HearingOn), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= today
            ? [new PublicDue("开庭", day)]
            : Array.Empty<PublicDue>();
        return [.. terms.Concat(hearing).DistinctBy(date => (date.What, date.On)).OrderBy(date => date.On)];
    }

    private static string? FactOf(CaseState standing, Fact fact) => standing.Facts.GetValueOrDefault(fact.Code);
}
