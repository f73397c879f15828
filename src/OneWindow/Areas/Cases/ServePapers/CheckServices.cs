using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>Asks the law about several services before they are recorded; changes nothing. One query for all cases.</summary>
public sealed class CheckServices(OneWindowDb db, StepCheck check, ProcedureBook procedures)
{
    /// <summary>What stands against each, in the order given; empty for nothing.</summary>
    internal async Task<IReadOnlyList<IReadOnlyList<Refusal>>> OfAsync(IReadOnlyList<TakeStepCommand> steps, ActionContext by, CancellationToken cancel)
    {
        var wanted = steps.Select(step => step.Case).Distinct().ToList();
        var cases = await db.Set<Case>().AsNoTracking().Where(CaseAccess.SeenBy(by)).Where(one => wanted.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, cancel);
        List<IReadOnlyList<Refusal>> found = [];
        foreach (var step in steps)
        {
            found.Add(cases.TryGetValue(step.Case, out var one) ? await AskAsync(one, step, by, cancel) : [CaseAccess.NoSuchCase]);
        }

        return found;
    }

    private async Task<IReadOnlyList<Refusal>> AskAsync(Case one, TakeStepCommand step, ActionContext by, CancellationToken cancel)
    {
        var procedure = procedures.Of(one.Procedure, one.ProcedureVersion);
        return procedure.FindStep(step.Step) is null
            ? [Refusal.NotAllowed("no-such-way-here", $"{procedure.Name}没有这种送达方式，请另选方式")]
            : (await check.OfAsync(db, one, step, new Actor(by.Appointment.Value, by.Post.Code), by, cancel)).Refusals;
    }
}
