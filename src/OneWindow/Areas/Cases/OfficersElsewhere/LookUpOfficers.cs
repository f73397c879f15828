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

    /// <summary>The officers of other procedures by case, in three queries whatever the number of cases; cases without any are left out.</summary>
    internal async Task<IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>>> OfAsync(
        OneWindowDb db, IReadOnlyCollection<Case> cases, CancellationToken cancel)
    {
        var matters = cases.Select(one => one.MatterId).OfType<MatterId>().Distinct().Select(id => (MatterId?)id).ToList();
        if (matters.Count == 0)
        {
            return new Dictionary<CaseId, IReadOnlyList<Officer>>();
        }

        var beside = (await db.Set<Case>().AsNoTracking()
            .Where(other => matters.Contains(other.MatterId))
            .Select(other => new { other.Id, other.MatterId, other.Procedure, other.ProcedureVersion })
            .ToListAsync(cancel)).ToLookup(other => other.MatterId);
        var others = cases.Where(one => one.MatterId is not null)
            .ToDictionary(one => one.Id, one => beside[one.MatterId].Where(other => other.Procedure != one.Procedure).ToList());
        var wanted = others.Values.SelectMany(list => list).DistinctBy(other => other.Id)
            .ToDictionary(other => other.Id, other => procedures.Of(other.Procedure, other.ProcedureVersion).Officers.Code);
        var named = await NamedInAsync(db, wanted, cancel);
        var persons = named.Count == 0 ? null : await staff.SamePersonsAsync([.. named.SelectMany(ofCase => ofCase)], cancel);
        return persons is null
            ? new Dictionary<CaseId, IReadOnlyList<Officer>>()
            : others
                .Select(one => (one.Key, Officers: one.Value.SelectMany(other => named[other.Id]).SelectMany(id => persons[id])
                    .DistinctBy(officer => officer.Appointment).ToList()))
                .Where(one => one.Officers.Count > 0)
                .ToDictionary(one => one.Key, one => (IReadOnlyList<Officer>)one.Officers);
    }

    /// <summary>Everybody whom some step of these cases ever named, by case.</summary>
    private static async Task<ILookup<CaseId, AppointmentId>> NamedInAsync(
        OneWindowDb db, Dictionary<CaseId, string> officersFact, CancellationToken cancel)
    {
        var streams = officersFact.Keys.Select(id => id.Value).ToList();
        var events = streams.Count == 0 ? [] : await db.Set<EventEntry>().AsNoTracking()
            .Where(entry => entry.StreamKind == CaseEvents.StreamKind && entry.Kind == CaseEvents.StepTaken && streams.Contains(entry.StreamId))
            .ToListAsync(cancel);
        return events
            .SelectMany(entry => OfficerList
                .Parse(entry.Read<StepTaken>().Input.GetValueOrDefault(officersFact[new CaseId(entry.StreamId)], string.Empty))
                .Select(officer => (Case: new CaseId(entry.StreamId), Officer: new AppointmentId(officer.Appointment))))
            .Distinct()
            .ToLookup(one => one.Case, one => one.Officer);
    }
}
