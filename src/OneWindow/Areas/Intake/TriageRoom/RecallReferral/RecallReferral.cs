using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.TriageRoom.RecallReferral;

/// <summary>The window takes a matter back before the room has begun.</summary>
public sealed record ReferralRecalled(ReferralId Id, string? Reason, long? Version);

/// <summary>Recalls a matter from the room: by who sent it, or by the head of the hall, until the room has begun.</summary>
public sealed class RecallReferral(WriteDoor door, AdviceMaker advice, MatterEvents events)
{
    private static readonly Refusal HasBegun =
        Refusal.NotAllowed("room-has-begun", "案件分理室已经开始会商，不能撤回；有新情况请补充证据或者更正登记，并告知分理员。");

    private static readonly Refusal NotTheSender =
        Refusal.Forbidden("not-the-sender", "只有送分理的人和大厅负责人可以撤回。");

    /// <summary>Whether it is offered to somebody.</summary>
    public static bool IsFor(TriageReferral referral, ActionContext by) => referral.SentBy == by.Person || by.Post == Posts.HallLead;

    public Task<Result<MatterState>> HandleAsync(ReferralRecalled command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RecallAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> RecallAsync(OneWindowDb db, ReferralRecalled command, ActionContext by, CancellationToken cancel)
    {
        if (!(await ReferralReading.ForActAsync(db, command.Id, shown: null, cancel)).TryGet(out var found, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        var (referral, matter) = found;
        if (!IsFor(referral, by))
        {
            return NotTheSender;
        }

        if (referral.BegunAt is not null)
        {
            return HasBegun;
        }

        if (command.Version is { } shown && shown != referral.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么撤回。").TryGet(out var reason, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        (referral.State, referral.EndedAt, referral.EndedAs) = (ReferralState.Recalled, by.At, by.Appointment);
        ReferralReading.Mark(matter, doubtful: null);
        (var before, matter.State) = (matter.State, matter.StateOfClaims);
        if (matter.Claims.Count > 0)
        {
            db.Add(advice.Keep(matter, by.Today, by.At, await ReferralReading.RuledOfAsync(db, matter.Id, cancel)));
        }

        await events.AppendAsync(
            db, matter, "referral-recalled", new MatterHappened($"撤回送分理（{referral.Number}）", reason, before, matter.State), by, cancel);
        return matter.State;
    }
}
