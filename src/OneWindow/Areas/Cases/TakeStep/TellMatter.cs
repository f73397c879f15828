using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>Tells the matter what its case has come to: who handles it, so that they may see a sealed reporter, how it ended, and which claims come back.</summary>
public sealed class TellMatter(IMatterFiles matters, StaffDirectory staff, ProcedureBook procedures)
{
    internal async Task<IReadOnlyList<Refusal>> AfterAsync(
        OneWindowDb db, Case one, Procedure procedure, Step step, string before, ActionContext by, CancellationToken cancel)
    {
        if (one.MatterId is not { } matter)
        {
            return [];
        }

        if (step.Fields.Any(field => field.Fact == procedure.Officers))
        {
            await NameHandlersAsync(db, procedure.Officer, [one], by.Today, cancel);
        }

        var state = procedure.StateOf(one.State);
        if (step.ReturnsClaims is { } prior)
        {
            return Refusals(await matters.ClaimsReturnedAsync(db, matter, one.Id, prior, state.Name, by, cancel));
        }

        return (IsOver(procedure, before), IsOver(procedure, one.State)) switch
        {
            (false, true) => Refusals(await matters.CaseEndedAsync(db, matter, one.Id, await OthersRunAsync(db, one, matter, cancel), state.Name, by, cancel)),
            (true, false) => Refusals(await matters.CaseReopenedAsync(db, matter, one.Id, by, cancel)),
            _ => [],
        };
    }

    /// <summary>Lets those who are named now see whom they handle the matters for, a sealed reporter included: two queries for all cases.</summary>
    internal async Task NameHandlersAsync(OneWindowDb db, Post post, IReadOnlyCollection<Case> cases, DateOnly today, CancellationToken cancel)
    {
        var persons = (await staff.HoldersAsync(post.Code, unit: null, today, cancel)).ToDictionary(holder => holder.Appointment, holder => holder.Person);
        List<(MatterId, PersonId)> named =
        [
            .. from one in cases
               where one.MatterId is not null
               from officer in one.Officers
               where persons.ContainsKey(officer.AppointmentId)
               select (one.MatterId!.Value, persons[officer.AppointmentId]),
        ];
        if (named.Count > 0)
        {
            await matters.NameHandlersAsync(db, named, cancel);
        }
    }

    private static IReadOnlyList<Refusal> Refusals(Result<MatterState> result) => result.Succeeded ? [] : result.Refusals;

    /// <summary>A case is over for its matter when it has ended and keeps its claims.</summary>
    private static bool IsOver(Procedure procedure, string state) => procedure.HasEnded(state) && !procedure.ClaimsAreToReturn(state);

    private async Task<bool> OthersRunAsync(OneWindowDb db, Case one, MatterId matter, CancellationToken cancel)
    {
        var others = await db.Set<Case>().AsNoTracking().Where(other => other.MatterId == matter && other.Id != one.Id)
            .Select(other => new { other.Procedure, other.ProcedureVersion, other.State }).ToListAsync(cancel);
        return others.Exists(other => !IsOver(procedures.Of(other.Procedure, other.ProcedureVersion), other.State));
    }
}
