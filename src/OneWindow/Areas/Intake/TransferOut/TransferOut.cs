using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TransferOut;

/// <summary>A matter goes to the body that is competent.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Body">The body, its address and telephone, as told to the person.</param>
/// <param name="Handed">What was handed over: 登记表、证据材料 3 份.</param>
/// <param name="Version">The version shown.</param>
public sealed record MatterTransferred(MatterId Id, string? Body, string? Handed, long? Version)
{
    /// <summary>By when the body is asked to answer, as typed; null for not said yet.</summary>
    public string? ReplyBy { get; init; }
}

/// <summary>Transfers a matter outside our powers in time (郑人社〔2016〕19号 三.2), once the triage room has ruled so.</summary>
public sealed class TransferOut(WriteDoor door, MatterEvents events, IDraftPapers papers)
{
    private static readonly Refusal NotRuledOutside = Refusal.NotAllowed(
        "not-ruled-outside", "案件分理室没有认定本件不属于人社部门职权，不能移送；拿不准的请先送案件分理室。");

    public Task<Result<MatterState>> HandleAsync(MatterTransferred command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => TransferAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> TransferAsync(OneWindowDb db, MatterTransferred command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.TransferOut, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (await ReferralReading.RuledOfAsync(db, matter.Id, cancel) is not { Ruling.Kind: RulingKind.OutsidePowers } referral)
        {
            return NotRuledOutside;
        }

        var body = WrittenText.Read(command.Body, nameof(command.Body), "请写明移送给哪个机关、地址、电话。");
        var handed = WrittenText.Read(command.Handed, nameof(command.Handed), "请写明移送了哪些材料。");
        var reply = TransferLetter.ReplyBy(command.ReplyBy, by.Today);
        if (!body.Succeeded || !handed.Succeeded || !reply.Succeeded)
        {
            return Result<MatterState>.Refused([.. body.Refusals, .. handed.Refusals, .. reply.Refusals]);
        }

        foreach (var claim in matter.Claims.Where(claim => claim.CaseId is null))
        {
            (claim.Channel, claim.ChosenBy, claim.ChoiceReason) = (Channel.TransferOut, ChoiceBy.Officer, $"按案件分理意见（{referral.Number}）");
        }

        TriageRulings.Answer(db, referral, by, departure: null);
        await papers.DraftAsync(db, [TransferLetter.Of(referral, body.Value, handed.Value, reply.Value)], by, cancel);
        (var before, matter.State, matter.GuidedTo) = (matter.State, MatterState.TransferredOut, $"{Channel.TransferOut.Name()}：{body.Value}");
        await events.AppendAsync(
            db, matter, "matter-transferred-out",
            new MatterHappened($"移送{body.Value}", $"移送材料：{handed.Value}", before, matter.State, Laws.Zhengzhou2016.Part("三.2").Full, [referral.Number]),
            by, cancel);
        return matter.State;
    }
}
