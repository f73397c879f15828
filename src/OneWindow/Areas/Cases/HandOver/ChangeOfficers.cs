using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.OfficersElsewhere;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>What changing the officers of a case comes to.</summary>
/// <param name="Case">The case.</param>
/// <param name="After">The officers it would have, the leading one first.</param>
/// <param name="Taken">The step as it would be recorded; null where something stands against it.</param>
/// <param name="Obstacles">What does, in Chinese with the article.</param>
internal sealed record PlannedChange(Case Case, IReadOnlyList<Officer> After, StepTaken? Taken, IReadOnlyList<Refusal> Obstacles);

/// <summary>
/// Changes the officers of many cases by the step that their procedure declares for it (<see cref="Law.Procedures.Procedure.ChangesOfficers"/>),
/// through the same guards as in a single case.
/// </summary>
public sealed class ChangeOfficers(
    ProcedureBook procedures, CaseCalendar calendar, LookUpOfficers elsewhere, ActByCalendar.RecountDueDays recount, TakeTogether together)
{
    /// <summary>Loads cases in the door as a step needs them, counted by the calendar in use.</summary>
    internal async Task<Dictionary<CaseId, Case>> LoadAsync(
        OneWindowDb db, IReadOnlyCollection<CaseId> ids, ActionContext by, CancellationToken cancel)
    {
        var cases = await db.Set<Case>().Where(CaseAccess.SeenBy(by)).Where(one => ids.Contains(one.Id))
            .Include(one => one.Turns).Include(one => one.Officers).AsSplitQuery().AsTracking().ToDictionaryAsync(one => one.Id, cancel);
        foreach (var one in cases.Values)
        {
            await recount.InAsync(db, one, cancel);
        }

        return cases;
    }

    /// <summary>Who dealt with the matters of these cases in other procedures.</summary>
    internal Task<IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>>> ElsewhereAsync(
        OneWindowDb db, IReadOnlyCollection<Case> cases, CancellationToken cancel) => elsewhere.OfAsync(db, cases, cancel);

    /// <summary>Reads cases of one procedure together with who dealt with their matters elsewhere.</summary>
    internal Task<(Dictionary<CaseId, Case> Cases, IReadOnlyDictionary<CaseId, IReadOnlyList<Officer>> Elsewhere)> ReadAsync(
        OneWindowDb db, IQueryable<Case> wanted, string procedure, CancellationToken cancel) => elsewhere.WithCasesAsync(db, wanted, procedure, cancel);

    /// <summary>Asks the law about one case; changes nothing.</summary>
    internal PlannedChange Plan(Case one, IReadOnlyList<Officer> after, IReadOnlyList<Officer> handledElsewhere, string reason, ActionContext by)
    {
        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var step = procedure.FindStep(procedure.ChangesOfficers)!;
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in step.Fields)
        {
            typed[field.Fact.Code] =
                field.Fact == procedure.Officers ? OfficerList.Write(after)
                : field.Fact == SharedFacts.EarlierOfficers ? OfficerList.Write(handledElsewhere)
                : field.Fact.Code == SharedFacts.Reason.Code ? reason
                // The head confirms it for all cases at once.
                : field.MustBe == true ? "yes"
                // What else belongs to the step (how the tribunal is composed) stays as it is.
                : one.Standing.Facts.GetValueOrDefault(field.Fact.Code, string.Empty);
        }

        var request = new StepRequest(step.Code, Run: null, typed, new Actor(by.Appointment.Value, by.Post.Code), by.Today);
        return CheckStep.Of(procedure, one.Standing, request, calendar.Current).TryGet(out var taken, out var refusals)
            ? new PlannedChange(one, after, taken, [])
            : new PlannedChange(one, after, null, refusals);
    }

    /// <summary>Asks the law about one case in which somebody takes the place of another.</summary>
    internal PlannedChange PlanSuccessor(
        Case one, IReadOnlyList<Officer> before, AppointmentId from, PostHolder to, IReadOnlyDictionary<AppointmentId, PostHolder> atWork,
        IReadOnlyList<Officer> handledElsewhere, string reason, ActionContext by) =>
        before.Any(officer => officer.Appointment == to.Appointment.Value)
            ? new PlannedChange(one, before, null, [HandOverErrors.AlreadyInCase(to.Name)])
            : Plan(
                one, [.. before.Select(officer => officer.Appointment == from.Value ? to.AsOfficer() : Today(officer, atWork))],
                handledElsewhere, reason, by);

    /// <summary>Takes the steps that were planned without an obstacle.</summary>
    internal Task TakeAsync(OneWindowDb db, IReadOnlyCollection<PlannedChange> planned, ActionContext by, CancellationToken cancel) =>
        together.InAsync(db, [.. planned.Select(change => new AllowedStep(change.Case, change.Taken!))], by, cancel);

    /// <summary>The same officers; those at work today with the certificate that they hold today.</summary>
    internal static IReadOnlyList<Officer> Today(IReadOnlyList<Officer> officers, IReadOnlyDictionary<AppointmentId, PostHolder> atWork) =>
        [.. officers.Select(officer => Today(officer, atWork))];

    private static Officer Today(Officer officer, IReadOnlyDictionary<AppointmentId, PostHolder> atWork) =>
        atWork.TryGetValue(new AppointmentId(officer.Appointment), out var holder) ? holder.AsOfficer() : officer;
}
