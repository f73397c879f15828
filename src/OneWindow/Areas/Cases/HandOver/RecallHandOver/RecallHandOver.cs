using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.HandOver.RecallHandOver;

/// <summary>Which hand-over is taken back, and why.</summary>
/// <param name="Id">The hand-over.</param>
/// <param name="Reason">Goes into the record of each case.</param>
/// <param name="NoConflict">That the head has made sure that nobody has to withdraw.</param>
/// <param name="Seen">The cases that the form said would be given back, each with its latest event; null when the caller does not say.</param>
public sealed record RecallCommand(WorkHandOverId Id, string? Reason, bool NoConflict, IReadOnlyDictionary<CaseId, long>? Seen);

/// <summary>What became of it.</summary>
/// <param name="Returned">How many cases were given back.</param>
/// <param name="Kept">How many were not.</param>
public sealed record RecallOutcome(int Returned, int Kept);

/// <summary>
/// 撤回移交: the cases whose officers nobody changed since go back to those who had them, as a recorded step in each with its reason; of every
/// other the record says why it stays. It may be tried again for those.
/// </summary>
public sealed class RecallHandOver(WriteDoor door, PlanRecall plan, OpenWorkOf work, ChangeOfficers change, TellOfHandOver tell)
{
    public async Task<Result<RecallOutcome>> HandleAsync(RecallCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        List<Refusal> refusals = [];
        var reason = WrittenReason.Read(command.Reason, command.NoConflict, refusals);
        return refusals.Count > 0
            ? Result<RecallOutcome>.Refused(refusals)
            : await door.WriteOnceAsync(
                by.IdempotencyKey, $"cases.recall-hand-over:{by.Appointment.Value:N}", (db, token) => InAsync(db, command, reason, by, token), cancel);
    }

    private async Task<Result<RecallOutcome>> InAsync(
        OneWindowDb db, RecallCommand command, string reason, ActionContext by, CancellationToken cancel)
    {
        var handedOver = await db.Set<WorkHandOver>().Include(one => one.Cases).AsTracking().FirstOrDefaultAsync(one => one.Id == command.Id, cancel);
        if (handedOver is null || work.HeadedBy(by)?.Code != handedOver.Procedure)
        {
            return HandOverErrors.Unknown;
        }

        var open = handedOver.Cases.Where(handed => handed.ReturnedSequence is null).ToList();
        var cases = await change.LoadAsync(db, [.. open.Select(handed => handed.CaseId)], by, cancel);
        var (returns, atWork) = await plan.OfAsync(db, handedOver, cases, reason, by, cancel);
        var back = returns.Where(one => one.Change.Obstacles.Count == 0).ToList();
        if (command.Seen is { } seen && Differs(seen, back))
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (back.Count == 0)
        {
            return HandOverErrors.NothingReturns;
        }

        await change.TakeAsync(db, [.. back.Select(one => one.Change)], by, cancel);
        foreach (var (handed, planned) in returns)
        {
            (handed.ReturnedSequence, handed.KeptBecause) = planned.Obstacles.Count == 0
                ? (planned.Case.LastSequence, null)
                : ((long?)null, string.Join('；', planned.Obstacles.Select(obstacle => obstacle.Message)));
        }

        (handedOver.RecalledBy, handedOver.RecalledAt, handedOver.RecallReason) = (by.Appointment, by.At, reason);
        await tell.GivenBackAsync(db, handedOver, [.. back.Select(one => one.Handed)], atWork, by, cancel);
        return new RecallOutcome(back.Count, returns.Count - back.Count);
    }

    private static bool Differs(IReadOnlyDictionary<CaseId, long> seen, List<PlannedReturn> back) =>
        seen.Count != back.Count || back.Exists(one => !seen.TryGetValue(one.Handed.CaseId, out var last) || last != one.Change.Case.LastSequence);
}
