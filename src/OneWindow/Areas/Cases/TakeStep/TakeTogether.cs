using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>A step that the law has allowed for a case.</summary>
/// <param name="Case">The case, loaded in the door with its turns and officers.</param>
/// <param name="Taken">The step.</param>
internal sealed record AllowedStep(Case Case, StepTaken Taken);

/// <summary>
/// Takes checked steps of many cases of one procedure at once and leaves of each what a single step leaves: event, state, papers, handlers.
/// What a single step asks of the database is asked once for all. Drafts that wait for approval stay: the case is where it was.
/// </summary>
public sealed class TakeTogether(ProcedureBook procedures, CaseCalendar calendar, EventStore events, IDraftPapers papers, TellMatter matter)
{
    /// <summary>Takes the steps.</summary>
    /// <exception cref="InvalidOperationException">A step changes more than facts (<see cref="Step.ChangesFactsAlone"/>), or records personal data.</exception>
    internal async Task InAsync(OneWindowDb db, IReadOnlyList<AllowedStep> steps, ActionContext by, CancellationToken cancel)
    {
        var recorded = await events.AppendAllAsync(
            db, CaseEvents.StreamKind, CaseEvents.StepTaken, [.. steps.Select(step => (step.Case.Id.Value, (object)step.Taken))], by, cancel);
        List<PaperOrder> orders = [];
        foreach (var ((one, taken), entry) in steps.Zip(recorded))
        {
            var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
            var step = procedure.FindStep(taken.Step)!;
            if (!step.ChangesFactsAlone || step.Fields.Any(field => field.Fact.Personal))
            {
                throw new InvalidOperationException($"{procedure.Code} {step.Code} is taken in one case at a time.");
            }

            one.TakeOver(procedure, ApplyStep.To(procedure, one.Standing, taken), by.Today, calendar.Current);
            one.KeepHead(entry);
            orders.AddRange(step.Papers.Select(kind => new PaperOrder(kind, one.Id, one.MatterId, taken.Run, step.Code, entry.Sequence)));
        }

        await papers.DraftAsync(db, orders, by, cancel);
        foreach (var cases in steps.Select(step => step.Case).GroupBy(one => procedures.Of(one.Procedure, one.ProcedureVersion).Officer))
        {
            await matter.NameHandlersAsync(db, cases.Key, [.. cases], by.Today, cancel);
        }
    }
}
