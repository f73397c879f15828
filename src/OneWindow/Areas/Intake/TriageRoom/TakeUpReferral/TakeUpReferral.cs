using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.TriageRoom.TakeUpReferral;

/// <summary>The triage officer takes a matter up: from now on the window cannot recall it, and the bodies are asked.</summary>
public sealed class TakeUpReferral(WriteDoor door, MatterEvents events)
{
    public Task<Result<ReferralState>> HandleAsync(ReferralId id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => TakeUpAsync(db, id, by, token), cancel);

    /// <summary>The room begins, if it has not.</summary>
    internal static void Begin(TriageReferral referral, ActionContext by)
    {
        if (referral.State == ReferralState.Sent)
        {
            (referral.State, referral.BegunAt, referral.BegunAs) = (ReferralState.UnderExamination, by.At, by.Appointment);
        }
    }

    private async Task<Result<ReferralState>> TakeUpAsync(OneWindowDb db, ReferralId id, ActionContext by, CancellationToken cancel)
    {
        if (!(await ReferralReading.ForActAsync(db, id, shown: null, cancel)).TryGet(out var found, out var refusals))
        {
            return Result<ReferralState>.Refused(refusals);
        }

        var (referral, matter) = found;
        if (referral.State != ReferralState.Sent)
        {
            return TriageRefusals.NotOpen(referral.State);
        }

        Begin(referral, by);
        await events.AppendAsync(
            db, matter, "referral-taken-up",
            new MatterHappened($"案件分理室接收（{referral.Number}），请三家单位会商", null, matter.State, matter.State), by, cancel);
        return referral.State;
    }
}
