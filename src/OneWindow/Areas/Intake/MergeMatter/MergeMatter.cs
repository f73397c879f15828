using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.MergeMatter;

/// <summary>A matter was registered twice.</summary>
/// <param name="Id">The one that ends.</param>
/// <param name="Into">The one that is kept.</param>
/// <param name="Reason">By what the clerk knows that it is the same.</param>
/// <param name="Version">The version shown of the one that ends.</param>
public sealed record MatterToMerge(MatterId Id, MatterId? Into, string? Reason, long? Version);

/// <summary>
/// Ends a double registration and points it to the one that is kept. Nothing moves: claims, evidence, number and query code stay
/// where they are and are read with the one kept, so that splitting it off again loses nothing.
/// </summary>
public sealed class MergeMatter(WriteDoor door, MatterEvents events)
{
    private static readonly Refusal NothingChosen = Refusal.Invalid("With", "nothing-chosen", "请选留下哪一件。");

    private static readonly Refusal WithItself = Refusal.Invalid("With", "with-itself", "不能并入自己。");

    private static readonly Refusal InCase = Refusal.NotAllowed("in-case", "本件的诉求已经进入案件，不能并入；请在案件中处理。");

    private static readonly Refusal HasTakenIn = Refusal.NotAllowed("has-taken-in", "已有别的登记并入本件。请把本件留下，把另一件并进来。");

    private static readonly Refusal OtherKind = Refusal.NotAllowed(
        "other-kind", "举报人身份保密，举报和其他诉求不能并为一件；可以在受理后并案办理。");

    public Task<Result<MatterId>> HandleAsync(MatterToMerge command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => MergeAsync(db, command, by, token), cancel);

    private async Task<Result<MatterId>> MergeAsync(OneWindowDb db, MatterToMerge command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Merge, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterId>.Refused(refusals);
        }

        if (!(await KeptAsync(db, matter, command.Into, cancel)).TryGet(out var kept, out refusals))
        {
            return Result<MatterId>.Refused(refusals);
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明凭什么认定是同一件。").TryGet(out var reason, out refusals))
        {
            return Result<MatterId>.Refused(refusals);
        }

        (matter.StateBefore, matter.State, matter.MergedIntoId) = (matter.State, MatterState.Merged, kept.Id);
        matter.Outcome = $"重复登记，并入 {kept.Number}。{reason}";
        db.Touch(kept);
        await events.AppendAsync(
            db, matter, "matter-merged", new MatterHappened($"重复登记，并入 {kept.Number}", reason, matter.StateBefore, matter.State), by, cancel);
        await events.AppendAsync(
            db, kept, "matter-took-in", new MatterHappened($"重复登记的 {matter.Number} 并入本件", reason, kept.State, kept.State), by, cancel);
        return kept.Id;
    }

    /// <summary>The one that is kept, or why these two cannot become one.</summary>
    private static async Task<Result<Matter>> KeptAsync(OneWindowDb db, Matter matter, MatterId? into, CancellationToken cancel)
    {
        if (into is not { } id)
        {
            return NothingChosen;
        }

        if (id == matter.Id)
        {
            return WithItself;
        }

        if (matter.Claims.Exists(claim => claim.CaseId is not null))
        {
            return InCase;
        }

        if (await db.Set<Matter>().AnyAsync(row => row.MergedIntoId == matter.Id, cancel))
        {
            return HasTakenIn;
        }

        if (await db.Set<Matter>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } kept)
        {
            return IntakeRefusals.NoSuchMatter with { Field = "With" };
        }

        return kept.State.IsEnded()
            ? Refusal.NotAllowed("kept-has-ended", $"{kept.Number} {kept.State.Name()}，不能再并入别的登记。")
            : (kept.Kind == SubmissionKind.Report) != (matter.Kind == SubmissionKind.Report) ? OtherKind : kept;
    }
}
