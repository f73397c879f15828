using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom.GiveOpinion;

/// <summary>What the body of somebody's post thinks of a doubtful matter.</summary>
/// <param name="Id">The referral.</param>
/// <param name="Proposal">The code of what it would answer (see <see cref="Proposals"/>).</param>
/// <param name="Text">The opinion.</param>
public sealed record OpinionGiven(ReferralId Id, string? Proposal, string? Text);

/// <summary>Gives the opinion of one of the three bodies, or corrects it until the room has ruled.</summary>
public sealed class GiveOpinion(WriteDoor door, MatterEvents events)
{
    private static readonly Refusal OfNoBody = Refusal.Forbidden("of-no-body", "只有监察、稽核、调解仲裁的人员可以提出意见。");

    private static readonly Refusal NoProposal = Refusal.Invalid(nameof(OpinionGiven.Proposal), "no-proposal", "请选主张怎么办。");

    private static readonly Refusal NothingChanged = Refusal.Invalid(nameof(OpinionGiven.Text), "nothing-changed", "意见没有改动。");

    public Task<Result<ReferralState>> HandleAsync(OpinionGiven command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => GiveAsync(db, command, by, token), cancel);

    private async Task<Result<ReferralState>> GiveAsync(OneWindowDb db, OpinionGiven command, ActionContext by, CancellationToken cancel)
    {
        if (PanelBodies.Of(by.Post) is not { } body)
        {
            return OfNoBody;
        }

        if (!(await ReferralReading.ForActAsync(db, command.Id, shown: null, cancel)).TryGet(out var found, out var refusals))
        {
            return Result<ReferralState>.Refused(refusals);
        }

        var proposal = Proposals.NameOf(command.Proposal);
        var written = WrittenText.Read(command.Text, nameof(command.Text), "请写明意见和理由。");
        if (proposal is null || !written.Succeeded)
        {
            return Result<ReferralState>.Refused([.. proposal is null ? [NoProposal] : Array.Empty<Refusal>(), .. written.Refusals]);
        }

        var (referral, matter) = found;
        var known = referral.Opinions.Find(opinion => opinion.Body == body && opinion.PersonId == by.Person);
        if (known is not null && known.Proposal == command.Proposal && known.Text == written.Value)
        {
            return NothingChanged;
        }

        TakeUpReferral.TakeUpReferral.Begin(referral, by);
        if (known is null)
        {
            db.Add(new PanelOpinion
            {
                Id = Guid.CreateVersion7(), ReferralId = referral.Id, Body = body, PersonId = by.Person, AppointmentId = by.Appointment,
                Proposal = command.Proposal!, Text = written.Value, GivenAt = by.At,
            });
        }
        else
        {
            (known.AppointmentId, known.Proposal, known.Text, known.CorrectedAt) = (by.Appointment, command.Proposal!, written.Value, by.At);
        }

        // The text itself stands in the record, so that what was said before a correction is not lost.
        var what = known is null ? "提出分理意见" : "更正分理意见";
        await events.AppendAsync(
            db, matter, known is null ? "panel-opinion-given" : "panel-opinion-corrected",
            new MatterHappened($"{body.Name()}{what}：{proposal}", written.Value, matter.State, matter.State), by, cancel);
        return referral.State;
    }
}
