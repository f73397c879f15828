using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases.OfficersElsewhere;

/// <summary>
/// Looks up who deals or dealt with the same matter in another procedure, those replaced since included: mediator, inspector
/// and arbitrator of one matter must differ, also where one person holds several posts.
/// </summary>
public sealed class LookUpOfficers(ProcedureBook procedures, StaffDirectory staff)
{
    /// <summary>What was filled in, with the officers of the other procedures in place of anything typed there.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> AddToAsync(
        OneWindowDb db, IReadOnlyDictionary<string, string> typed, Step step, Case one, CancellationToken cancel) =>
        step.Fields.Contains(SharedFacts.LookedUpOfficers)
            ? new Dictionary<string, string>(typed, StringComparer.Ordinal)
            {
                [SharedFacts.EarlierOfficers.Code] = OfficerList.Write((await OfAsync(db, [one], cancel)).GetValueOrDefault(one.Id, [])),
            }
            : typed;

    /// <summary>The officers of other procedures by case, in two statements whatever the number of cases; cases without any are left out.</summary>
    internal async Task<IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>>> OfAsync(
        OneWindowDb db, IReadOnlyCollection<Case> cases, CancellationToken cancel)
    {
        List<BesideCase> beside = [];
        foreach (var group in cases.Where(one => one.MatterId is not null).GroupBy(one => one.Procedure))
        {
            var matters = group.Select(one => one.MatterId).Distinct().ToList();
            beside.AddRange(await Beside(db, db.Set<Case>().Where(other => matters.Contains(other.MatterId) && other.Procedure != group.Key)).AsNoTracking().ToListAsync(cancel));
        }

        return await NamedAsync(cases, beside, cancel);
    }

    /// <summary>Loads cases of one procedure together with what stands beside them.</summary>
    internal async Task<(Dictionary<CaseId, Case> Cases, IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>> Elsewhere)> WithCasesAsync(
        OneWindowDb db, IQueryable<Case> wanted, string procedure, CancellationToken cancel)
    {
        var matters = wanted.Where(one => one.MatterId != null).Select(one => one.MatterId);
        var others = Beside(db, db.Set<Case>().Where(other => matters.Contains(other.MatterId) && other.Procedure != procedure));
        var rows = await (
            from part in db.Parts(2)
            join row in wanted on part equals 0 into cases
            from one in cases.DefaultIfEmpty()
            join row in others on part equals 1 into elsewhere
            from other in elsewhere.DefaultIfEmpty()
            select new { Case = one, Beside = other }).AsNoTracking().ToListAsync(cancel);
        var found = rows.Select(row => row.Case).OfType<Case>().ToDictionary(one => one.Id);
        return (found, await NamedAsync(found.Values, [.. rows.Select(row => row.Beside).Where(beside => beside.Id is not null)], cancel));
    }

    private async Task<IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>>> NamedAsync(
        IReadOnlyCollection<Case> cases, IReadOnlyCollection<BesideCase> beside, CancellationToken cancel)
    {
        var named = beside.SelectMany(NamedIn).Distinct().ToLookup(one => one.Case, one => one.Officer);
        if (named.Count == 0)
        {
            return new Dictionary<CaseId, IReadOnlyList<Officer>>();
        }

        var persons = await staff.SamePersonsAsync([.. named.SelectMany(ofCase => ofCase)], cancel);
        var byMatter = beside.Select(one => (one.MatterId, one.Procedure, Id: one.Id!.Value)).Distinct().ToLookup(one => one.MatterId);
        return cases.Where(one => one.MatterId is not null)
            .Select(one => (one.Id, Officers: byMatter[one.MatterId].Where(other => other.Procedure != one.Procedure).SelectMany(other => named[other.Id])
                .SelectMany(id => persons[id]).DistinctBy(officer => officer.Appointment).ToList()))
            .Where(one => one.Officers.Count > 0)
            .ToDictionary(one => one.Id, one => (IReadOnlyList<Officer>)one.Officers);
    }

    /// <summary>Cases with the steps taken in them.</summary>
    private static IQueryable<BesideCase> Beside(OneWindowDb db, IQueryable<Case> others) =>
        from other in others
        join entry in db.Set<EventEntry>().Where(entry => entry.StreamKind == CaseEvents.StreamKind && entry.Kind == CaseEvents.StepTaken)
            on (Guid)(object)other.Id equals entry.StreamId
        select new BesideCase { Id = other.Id, MatterId = other.MatterId, Procedure = other.Procedure, Version = other.ProcedureVersion, Step = entry };

    /// <summary>Everybody whom a step named.</summary>
    private IEnumerable<(CaseId Case, AppointmentId Officer)> NamedIn(BesideCase beside) => OfficerList
        .Parse(beside.Step!.Read<StepTaken>().Input.GetValueOrDefault(procedures.Of(beside.Procedure!, beside.Version!.Value).Officers.Code, string.Empty))
        .Select(officer => (beside.Id!.Value, new AppointmentId(officer.Appointment)));

    private sealed record BesideCase
    {
        public CaseId? Id { get; init; }

        public MatterId? MatterId { get; init; }

        public string? Procedure { get; init; }

        public int? Version { get; init; }

        public EventEntry? Step { get; init; }
    }
}
