using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RefuseMatter;

/// <summary>Why a matter is not taken in, and what the person can do.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Remedy">Where the person can turn.</param>
/// <param name="Version">The version shown.</param>
public sealed record MatterRefused(MatterId Id, string? Reason, string? Remedy, long? Version);

/// <summary>
/// Refuses a matter for which no channel is open; reason and remedy are told on the spot. While a channel is still open it
/// cannot be refused: the person decides which to take.
/// </summary>
public sealed class RefuseMatter(WriteDoor door, AdviceMaker advice, MatterEvents events)
{
    private static readonly Refusal RemedyMissing =
        Refusal.Invalid("Remedy", "remedy-missing", "请写明来访人还可以找谁、怎么办：不予受理要同时告知救济途径。");

    public Task<Result<MatterState>> HandleAsync(MatterRefused command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RefuseAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> RefuseAsync(OneWindowDb db, MatterRefused command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Refuse, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (OpenChannel(matter, by) is { } open)
        {
            return open;
        }

        if (IntakeRefusals.ForReason(command.Reason) is { } missing)
        {
            return missing;
        }

        if (string.IsNullOrWhiteSpace(command.Remedy))
        {
            return RemedyMissing;
        }

        (var before, matter.State) = (matter.State, MatterState.Rejected);
        matter.Outcome = $"{TypedText.Clean(command.Reason)}\n救济途径：{TypedText.Clean(command.Remedy)}";
        await events.AppendAsync(
            db, matter, "matter-refused", new MatterHappened("不予受理，当场告知理由和救济途径", matter.Outcome, before, matter.State), by, cancel);
        return matter.State;
    }

    private Refusal? OpenChannel(Matter matter, ActionContext by)
    {
        var given = advice.Advise(AdviceMaker.FactsOf(matter), by.Today);
        var recommended = given?.Claims.SelectMany(claim => claim.Channels)
            .FirstOrDefault(channel => channel.Standing == Standing.Recommended && channel.Channel != Channel.Consultation);
        return recommended is null ? null : Refusal.NotAllowed(
            "channel-open", $"还有“{recommended.Channel.Name()}”可走：{recommended.Reasons[0].Sentence}不能作不予受理。",
            recommended.Reasons[0].Basis.Count > 0 ? recommended.Reasons[0].Basis[0] : null);
    }
}
