using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.UrgeApprovers;

/// <summary>Urges those who hold a draft up (催办), once a day; their list shows it.</summary>
public sealed class UrgeApprovers(WriteDoor door)
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
            return approval.State;
        }, cancel);
}
