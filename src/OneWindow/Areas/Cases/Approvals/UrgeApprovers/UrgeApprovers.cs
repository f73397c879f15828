using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.UrgeApprovers;

/// <summary>Urges those who hold a draft up (催办), once a day: their list shows it, and they are reminded, or whoever stands in for them.</summary>
public sealed class UrgeApprovers(WriteDoor door, ProcedureBook procedures, ITellUrged tell)
{
    private static readonly Refusal UrgedToday = Refusal.NotAllowed("urged-today", "今天已经催办过，请明天再催，或者打电话。");

    public Task<Result<ApprovalState>> HandleAsync(ApprovalId id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<ApprovalState>(async (db, token) =>
        {
            if (!(await ApprovalReading.OfDrafterAsync(db, id, shown: null, by, token)).TryGet(out var approval, out var refusals))
            {
                return Result<ApprovalState>.Refused(refusals);
            }

            if (approval.State != ApprovalState.Running)
            {
                return ApprovalRefusals.NotNow(approval.State);
            }

            if (approval.UrgedAt is { } urged && ChinaTime.DayOf(urged) == by.Today)
            {
                return UrgedToday;
            }

            approval.UrgedAt = by.At;
            await TellAsync(db, approval, by, token);
            return approval.State;
        }, cancel);

    private async Task TellAsync(OneWindowDb db, Approval approval, ActionContext by, CancellationToken cancel)
    {
        var asked = approval.Waiting().Select(part => part.PersonId).ToList();
        var standIns = await db.StandInsOfAsync(asked, by.Today, cancel);
        var one = await db.Set<Case>().AsNoTracking().SingleAsync(found => found.Id == approval.CaseId, cancel);
        await tell.TellAsync(
            db, approval.Id, approval.CaseId, [.. asked.Concat(standIns.Values).Distinct()],
            $"承办人催办：“{procedures.StepOf(one, approval).Name}”等您处理", by, cancel);
    }
}
