using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AdviseMatter;

/// <summary>Advises anew, for example after facts were corrected or a limitation came near. Earlier advice stays.</summary>
public sealed class AdviseMatter(WriteDoor door, AdviceMaker advice, MatterEvents events)
{
    private static readonly Refusal NoClaim = Refusal.NotAllowed("no-claim", "没有诉求，不用分流；请先补充诉求，或者直接答复。");

    public Task<Result<AdviceSnapshot>> HandleAsync(MatterId id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => AdviseAsync(db, id, by, token), cancel);

    private async Task<Result<AdviceSnapshot>> AdviseAsync(OneWindowDb db, MatterId id, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, id, MatterStep.Advise, null, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<AdviceSnapshot>.Refused(refusals);
        }

        if (matter.Claims.Count == 0)
        {
            return NoClaim;
        }

        var given = advice.Keep(matter, by.Today, by.At, await ReferralReading.RuledOfAsync(db, matter.Id, cancel));
        db.Add(given);
        var before = matter.State;
        if (before == MatterState.Registered)
        {
            matter.State = MatterState.Triaged;
        }

        await events.AppendAsync(db, matter, "matter-advised", new MatterHappened("重新分流", null, before, matter.State), by, cancel);
        return given.Content;
    }
}
