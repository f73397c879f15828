using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Intake.WithdrawMatter;

/// <summary>The person does not go on, and says why.</summary>
public sealed record MatterWithdrawn(MatterId Id, string? Reason, long? Version);

/// <summary>Ends a matter at the person's wish. A violation may still be pursued without a complaint (监察条例第十四条).</summary>
public sealed class WithdrawMatter(WriteDoor door, MatterEvents events)
{
    public Task<Result<MatterState>> HandleAsync(MatterWithdrawn command, ActionContext by, CancellationToken cancel) =>
        door.WriteOnceAsync(
            by.IdempotencyKey, $"withdraw-matter/{by.Person.Value}", (db, token) => WithdrawAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> WithdrawAsync(OneWindowDb db, MatterWithdrawn command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Withdraw, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (IntakeRefusals.ForReason(command.Reason) is { } missing)
        {
            return missing;
        }

        (var before, matter.State, matter.Outcome) = (matter.State, MatterState.Withdrawn, TypedText.Clean(command.Reason));
        await TriageRulings.DropAsync(db, matter, by, cancel);
        await events.AppendAsync(
            db, matter, "matter-withdrawn",
            new MatterHappened("来访人撤回", matter.Outcome, before, matter.State, Laws.Order423.Article(14, 2).Full), by, cancel);
        return matter.State;
    }
}
