using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.WithdrawEvidence;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web.Files;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.FileOnline;

/// <summary>Takes in what people file by themselves: the use cases of the counter, asked by nobody of the staff.</summary>
internal sealed class OnlineIntake(
    OneWindowDb db, AdviceMaker advice, RegisterMatter.RegisterMatter register, ChooseAdvised choose, HandedInEvidence evidence,
    WithdrawEvidence.WithdrawEvidence withdraw) : IOnlineIntake
{
    public IReadOnlyList<OnlineAdvice> Advise(OnlineFiling filing, DateOnly today) =>
        advice.Advise(OnlineMatter.FactsOf(filing), today) is not { } given
            ? []
            : [.. AdviceMaker.Snapshot(given).Claims.Select((claim, index) => Of(filing.Claims[index], claim))];

    public async Task<Result<FiledOnline>> FileAsync(OnlineFiling filing, bool takesAdvice, ActionContext by, CancellationToken cancel)
    {
        if (!(await register.HandleAsync(OnlineMatter.Of(filing), by, cancel)).TryGet(out var registered, out var refusals))
        {
            return Result<FiledOnline>.Refused(refusals);
        }

        if (takesAdvice && registered.State == MatterState.Triaged)
        {
            await choose.HandleAsync(registered.Id, _ => true, by, cancel);
        }

        return new FiledOnline(registered.Id, registered.Number, registered.QueryCode);
    }

    public async Task<(int Kept, IReadOnlyList<string> Twice, IReadOnlyList<Refusal> Wrong)> TakeFilesAsync(
        EvidenceOwner owner, EvidenceOrigin origin, IReadOnlyList<HandedInFile> files, ActionContext by, CancellationToken cancel)
    {
        var received = await evidence.TakeAsync(
            files, file => new EvidenceHandedIn(owner, file.Name, file.Content!) { Origin = origin }, by, cancel);
        return (received.Kept, received.Twice, received.Wrong);
    }

    public async Task<IReadOnlyList<MatterEvidence>> FilesAsync(MatterId id, CancellationToken cancel) => await db.Set<Evidence>().AsNoTracking()
        .Where(file => file.MatterId == id && file.WithdrawnAt == null).OrderBy(file => file.Id)
        .Select(file => new MatterEvidence(file.Id, file.Hash, file.Name, file.ContentType, file.Size, file.AddedAt, file.AddedBy, file.Note))
        .ToListAsync(cancel);

    public Task<Result<EvidenceId>> TakeBackAsync(MatterId id, EvidenceId file, string reason, ActionContext by, CancellationToken cancel) =>
        withdraw.HandleAsync(new EvidenceToWithdraw(file, EvidenceOwner.Of(id), reason), by, cancel);

    private static OnlineAdvice Of(ClaimType type, ClaimAdviceText claim)
    {
        var best = claim.ToTriageRoom ? null : claim.Channels.FirstOrDefault(channel => channel.Standing != Standing.Barred);
        var reasons = best?.Reasons ?? (claim.Channels is [var first, ..] ? first.Reasons : []);
        return new OnlineAdvice(
            type, best?.Channel, reasons.Count > 0 ? reasons[0].Sentence : string.Empty,
            [.. reasons.SelectMany(reason => reason.Basis).Distinct(StringComparer.Ordinal)], claim.Limitation);
    }
}
