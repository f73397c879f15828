using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>Asks the law about a step as it was filled in, with what is looked up elsewhere added.</summary>
public sealed class StepCheck(
    ProcedureBook procedures, CaseCalendar calendar, EarlierFindings.LookUpEarlier earlier, OfficersElsewhere.LookUpOfficers officers)
{
    /// <summary>The step as it can be recorded, or every reason why not.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="one">The case, its due days counted by the calendar in use.</param>
    /// <param name="command">What was asked.</param>
    /// <param name="actor">Who would take it: not always the one who fills it in.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancel">Ends the work.</param>
    internal async Task<Result<StepTaken>> OfAsync(
        OneWindowDb db, Case one, TakeStepCommand command, Actor actor, ActionContext by, CancellationToken cancel)
    {
        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        var typed = procedure.FindStep(command.Step) is { } asked
            ? await officers.AddToAsync(db, await earlier.AddToAsync(command.Typed, asked, one, by, cancel), asked, one, cancel)
            : command.Typed;
        var request = new StepRequest(command.Step, command.Run, typed, actor, by.Today) { Subject = command.Subject };
        return CheckStep.Of(procedure, one.Standing, request, calendar.Current);
    }
}
