using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.VoidMatter;

/// <summary>Something was registered that nobody brought.</summary>
public sealed record MatterToVoid(MatterId Id, string? Reason, long? Version);

/// <summary>Declares a registration void (登记有误作废): the number is kept with the reason and never given again.</summary>
public sealed class VoidMatter(WriteDoor door, MatterEvents events)
{
    private static readonly UnitId WholeLocality = new(Guid.Empty);

    private static readonly Refusal InCase = Refusal.NotAllowed("in-case", "本件的诉求已经进入案件，不能作废；请在案件中处理。");

    private static readonly Refusal HasTakenIn = Refusal.NotAllowed("has-taken-in", "有重复登记并入本件，请先恢复为单独一件再作废。");

    public Task<Result<MatterState>> HandleAsync(MatterToVoid command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => VoidAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> VoidAsync(OneWindowDb db, MatterToVoid command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Void, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (matter.Claims.Exists(claim => claim.CaseId is not null || claim.ReturnedFromId is not null))
        {
            return InCase;
        }

        if (await db.Set<Matter>().AnyAsync(row => row.MergedIntoId == matter.Id, cancel))
        {
            return HasTakenIn;
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明登记错在哪里。").TryGet(out var reason, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        (var before, matter.State, matter.Outcome) = (matter.State, MatterState.Voided, reason);
        var series = new NumberSeriesKey(WholeLocality, "matter", matter.RegisteredOn.Year);
        (await NumberSeries.Register(db, series).SingleAsync(number => number.Text == matter.Number, cancel)).Void(reason, by.At);
        await events.AppendAsync(
            db, matter, "matter-voided", new MatterHappened($"登记有误，{matter.Number} 作废", reason, before, matter.State), by, cancel);
        return matter.State;
    }
}
