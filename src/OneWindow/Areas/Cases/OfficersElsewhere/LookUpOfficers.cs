using Microsoft.EntityFrameworkCore;
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
    private const int MostEvents = 2000;

    /// <summary>What was filled in, with the officers of the other procedures in place of anything typed there.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> AddToAsync(
        OneWindowDb db, IReadOnlyDictionary<string, string> typed, Step step, Case one, CancellationToken cancel) =>
        step.Fields.Contains(SharedFacts.LookedUpOfficers)
            ? new Dictionary<string, string>(typed, StringComparer.Ordinal)
            {
                [SharedFacts.EarlierOfficers.Code] = OfficerList.Write(await OfAsync(db, one, cancel)),
            }
            : typed;

    private async Task<IReadOnlyList<Officer>> OfAsync(OneWindowDb db, Case one, CancellationToken cancel)
    {
        if (one.MatterId is not { } matter)
        {
            return [];
        }

        var others = await db.Set<Case>().AsNoTracking()
            .Where(other => other.MatterId == matter && other.Procedure != one.Procedure)
            .Select(other => new { other.Id, other.Procedure, other.ProcedureVersion })
            .ToListAsync(cancel);
        var named = new HashSet<AppointmentId>();
        foreach (var other in others)
        {
            var officers = procedures.Of(other.Procedure, other.ProcedureVersion).Officers.Code;
            var events = await EventStore.ReadAsync(db, CaseEvents.StreamOf(other.Id), after: 0, MostEvents, cancel);
            named.UnionWith(events.Where(entry => entry.Kind == CaseEvents.StepTaken)
                .SelectMany(entry => OfficerList.Parse(entry.Read<StepTaken>().Input.GetValueOrDefault(officers, string.Empty)))
                .Select(officer => new AppointmentId(officer.Appointment)));
        }

        return named.Count == 0 ? [] : await staff.SamePersonsAsync(named, cancel);
    }
}
