using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>Writes what happens to a draft into the record of its case: who said what, and when.</summary>
public sealed class ApprovalNotes(ICaseRecord record, ProcedureBook procedures)
{
    /// <summary>Notes an act: 会签：批准立案.</summary>
    internal async Task AddAsync(
        OneWindowDb db, Approval approval, string act, string? why, IReadOnlyList<string> details, ActionContext by, CancellationToken cancel)
    {
        var one = await db.Set<Case>().FindAsync([approval.CaseId], cancel);
        var step = procedures.StepOf(one!, approval);
        await record.NoteAsync(db, approval.CaseId, new CaseNote($"{act}：{step.Name}", why, details, WhileOpenOnly: false), by, cancel);
    }
}
