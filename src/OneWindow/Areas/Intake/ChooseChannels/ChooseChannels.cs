using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.ChooseChannels;

/// <summary>The ways chosen, one for each claim that is decided now.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Choices">What was chosen.</param>
/// <param name="By">Whether the person chose, or an officer for the person.</param>
/// <param name="Reason">Why an officer departs from the advice.</param>
/// <param name="Version">The version shown; null where the choice was made in the same breath as registering.</param>
public sealed record ChannelsChosen(MatterId Id, IReadOnlyList<ChannelChoice> Choices, ChoiceBy By, string? Reason, long? Version);

/// <summary>The way chosen for one claim.</summary>
public sealed record ChannelChoice(ClaimId Claim, Channel Channel);

/// <summary>
/// Takes down which way each claim shall go. The person chooses among what is not barred; an officer who departs from the
/// advice gives a reason, and it is counted against each rule that advised otherwise.
/// </summary>
public sealed class ChooseChannels(WriteDoor door, AdviceMaker advice, MatterEvents events)
{
    private static readonly Refusal NothingChosen = Refusal.Invalid("Choices", "nothing-chosen", "请给每一项诉求选一条途径。");

    private static readonly Refusal NoSuchClaim = Refusal.NotFound("no-such-claim", "没有这项诉求。");

    private static readonly Refusal ClaimInCase =
        Refusal.NotAllowed("claim-in-case", "这项诉求已经在案件中办理；一项诉求同一时间只走一条途径。");

    public Task<Result<MatterState>> HandleAsync(ChannelsChosen command, ActionContext by, CancellationToken cancel) =>
        door.WriteOnceAsync(
            by.IdempotencyKey, $"choose-channels/{by.Person.Value}", (db, token) => ChooseAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> ChooseAsync(OneWindowDb db, ChannelsChosen command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Choose, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (command.Choices.Count == 0)
        {
            return NothingChosen;
        }

        if (!(await TriageRulings.HeedAsync(db, matter, command, by, cancel)).TryGet(out var heeded, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        command = heeded;
        var given = advice.Advise(AdviceMaker.FactsOf(matter), by.Today)!;
        var wrong = new List<Refusal>();
        foreach (var choice in command.Choices)
        {
            var index = matter.Claims.FindIndex(claim => claim.Id == choice.Claim);
            if (index < 0)
            {
                return NoSuchClaim;
            }

            if (matter.Claims[index].CaseId is not null)
            {
                return ClaimInCase;
            }

            if (Decide(given, index, choice.Channel, command).TryGet(out var decision, out var barred))
            {
                Put(db, matter, matter.Claims[index], decision, command, by);
            }
            else
            {
                wrong.AddRange(barred.Select(refusal => refusal with { Field = refusal.Field is null ? $"Choices[{index}]" : "Reason" }));
            }
        }

        if (wrong.Count > 0)
        {
            return Result<MatterState>.Refused(wrong);
        }

        var before = matter.State;
        matter.State = matter.StateOfClaims;
        await events.AppendAsync(db, matter, "channels-chosen", Happened(matter, command, before), by, cancel);
        return matter.State;
    }

    /// <summary>A person needs no reason to take another open way than the one advised; an officer does.</summary>
    private static Result<Decision> Decide(TriageAdvice given, int index, Channel channel, ChannelsChosen command)
    {
        if (command.By == ChoiceBy.Officer)
        {
            return given.Decide(index, channel, command.Reason);
        }

        return given.Check(index, channel).TryGet(out _, out var barred) ? new Decision(channel, []) : Result<Decision>.Refused(barred);
    }

    private static void Put(OneWindowDb db, Matter matter, Claim claim, Decision decision, ChannelsChosen command, ActionContext by)
    {
        (claim.Channel, claim.ChosenBy, claim.GuidedOn) = (decision.Channel, command.By, null);
        claim.ChoiceReason = decision.Overrules.Count > 0 ? command.Reason!.Trim() : null;
        db.AddRange(decision.Overrules.Select(overrule => new OverruledRule
        {
            Id = Guid.CreateVersion7(), MatterId = matter.Id, ClaimId = claim.Id, RuleId = overrule.RuleId,
            Recommended = overrule.Recommended, Chosen = overrule.Chosen, Reason = overrule.Reason, By = by.Person, At = by.At,
        }));
    }

    private static MatterHappened Happened(Matter matter, ChannelsChosen command, MatterState before) => new(
        command.By == ChoiceBy.Applicant ? "来访人选定途径" : "工作人员改选途径",
        command.Reason, before, matter.State,
        References: [.. command.Choices.Select(choice =>
            $"{ClaimTypes.Find(matter.Claims.Single(claim => claim.Id == choice.Claim).Type)!.Name}：{choice.Channel.Name()}")]);
}
