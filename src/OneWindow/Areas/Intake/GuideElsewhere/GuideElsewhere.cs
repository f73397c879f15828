using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.GuideElsewhere;

/// <summary>Where a person was sent with the claims of one channel whose cases are not run here.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Place">The body, its address and telephone, as told to the person.</param>
/// <param name="Version">The version shown; null not to be checked.</param>
public sealed record GuidedElsewhere(MatterId Id, Channel Channel, string? Place, long? Version);

/// <summary>Records that the person was told the way, with the paper on rights, limits, costs and evidence (D-INT-05) in hand.</summary>
public sealed class GuideElsewhere(WriteDoor door, MatterEvents events)
{
    private static readonly Refusal PlaceMissing = Refusal.Invalid("Place", "place-missing", "请写明引导到哪个部门、在哪里、电话多少。");

    private static readonly Refusal InspectionIsHere =
        Refusal.NotAllowed("inspection-is-here", "劳动保障监察在本系统办理，请交监察办理。");

    public Task<Result<MatterState>> HandleAsync(GuidedElsewhere command, ActionContext by, CancellationToken cancel) =>
        door.WriteOnceAsync(
            by.IdempotencyKey, $"guide-elsewhere/{by.Person.Value}", (db, token) => GuideAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> GuideAsync(OneWindowDb db, GuidedElsewhere command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Guide, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (command.Channel == Channel.Inspection)
        {
            return InspectionIsHere;
        }

        if (string.IsNullOrWhiteSpace(command.Place))
        {
            return PlaceMissing;
        }

        var claims = matter.Claims.Where(claim => claim.CaseId is null && claim.Channel == command.Channel).ToList();
        if (claims.Count == 0)
        {
            return Refusal.NotAllowed("channel-not-chosen", $"没有一项诉求选了“{command.Channel.Name()}”。");
        }

        var line = $"{command.Channel.Name()}：{command.Place.Trim()}";
        claims.ForEach(claim => claim.GuidedOn = by.Today);
        matter.GuidedTo = matter.GuidedTo is null ? line : $"{matter.GuidedTo}\n{line}";
        await events.AppendAsync(
            db, matter, "matter-guided",
            new MatterHappened($"引导到{command.Channel.Name()}，发给权利义务及途径告知书", command.Place.Trim(), matter.State, matter.State,
                References: [.. claims.Select(claim => ClaimTypes.Find(claim.Type)!.Name)]),
            by, cancel);
        return matter.State;
    }
}
