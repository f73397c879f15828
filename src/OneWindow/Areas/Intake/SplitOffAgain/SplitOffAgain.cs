using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.SplitOffAgain;

/// <summary>Two matters were taken for one.</summary>
public sealed record MatterToSplitOff(MatterId Id, string? Reason, long? Version);

/// <summary>Makes a matter that was merged by mistake one of its own again, where it stood before.</summary>
public sealed class SplitOffAgain(WriteDoor door, MatterEvents events)
{
    public Task<Result<MatterState>> HandleAsync(MatterToSplitOff command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => SplitAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> SplitAsync(OneWindowDb db, MatterToSplitOff command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.SplitOff, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么不是同一件。").TryGet(out var reason, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        var kept = await db.Set<Matter>().SingleAsync(row => row.Id == matter.MergedIntoId, cancel);
        var before = matter.State;
        (matter.State, matter.StateBefore, matter.MergedIntoId, matter.Outcome) = (matter.StateBefore!.Value, null, null, null);
        db.Touch(kept);
        await events.AppendAsync(
            db, matter, "matter-split-off", new MatterHappened($"不是重复登记，从 {kept.Number} 恢复为单独一件", reason, before, matter.State), by, cancel);
        await events.AppendAsync(
            db, kept, "matter-gave-back", new MatterHappened($"{matter.Number} 不是重复登记，恢复为单独一件", reason, kept.State, kept.State), by, cancel);
        return matter.State;
    }
}
