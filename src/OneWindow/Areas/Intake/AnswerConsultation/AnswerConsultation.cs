using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AnswerConsultation;

/// <summary>The answer given to a consultation.</summary>
public sealed record ConsultationAnswer(MatterId Id, string? Reason, long? Version);

/// <summary>Answers a consultation; the matter ends with the answer on its registration form (rule J-01).</summary>
public sealed class AnswerConsultation(WriteDoor door, MatterEvents events)
{
    private static readonly Refusal HasClaims = Refusal.NotAllowed("has-claims", "本件有诉求，要先分流，不能当咨询答复。");

    private static readonly Refusal AnswerMissing = Refusal.Invalid("Reason", "answer-missing", "请写下答复的内容。");

    public Task<Result<MatterState>> HandleAsync(ConsultationAnswer command, ActionContext by, CancellationToken cancel) =>
        door.WriteOnceAsync(
            by.IdempotencyKey, $"answer-consultation/{by.Person.Value}", (db, token) => AnswerAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> AnswerAsync(OneWindowDb db, ConsultationAnswer command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Answer, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (matter.Claims.Count > 0)
        {
            return HasClaims;
        }

        if (IntakeRefusals.ForReason(command.Reason) is { } missing)
        {
            return missing == IntakeRefusals.ReasonMissing ? AnswerMissing : missing;
        }

        (var before, matter.State, matter.Outcome) = (matter.State, MatterState.Answered, TypedText.Clean(command.Reason));
        await events.AppendAsync(
            db, matter, "consultation-answered", new MatterHappened("答复咨询", matter.Outcome, before, matter.State), by, cancel);
        return matter.State;
    }
}
