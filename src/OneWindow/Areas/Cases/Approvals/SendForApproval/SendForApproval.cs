using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.SendForApproval;

/// <summary>A step filled in for its head.</summary>
/// <param name="Case">The case.</param>
/// <param name="Step">The step's code.</param>
/// <param name="Run">The run of a track that is meant; null for none.</param>
/// <param name="Typed">What was filled in, by the code of the fact; the decider's opinion is left open.</param>
/// <param name="Statement">What the drafter says for it.</param>
/// <param name="Route">Who is asked.</param>
/// <param name="Seen">The sequence of the last event that the person had seen; null when the caller does not say.</param>
public sealed record DraftToSend(
    CaseId Case, string Step, string? Run, IReadOnlyDictionary<string, string> Typed, string? Statement, RouteChosen Route, long? Seen)
{
    /// <summary>The draft that is sent again after it came back; null for a new one.</summary>
    public ApprovalId? Again { get; init; }
}

/// <summary>Puts a step before the head who may take it (送审), checked as it would be when it is taken.</summary>
public sealed class SendForApproval(
    WriteDoor door, ProcedureBook procedures, ActByCalendar.RecountDueDays recount, StepCheck check, StaffDirectory staff, ApprovalNotes notes)
{
    private static readonly Refusal NotForApproval = Refusal.NotAllowed("not-for-approval", "这一步不用送审，或者您可以直接办理。");

    private static readonly Refusal NotInCase = Refusal.Forbidden("not-of-case", "只有本案的承办人可以送审。");

    private static readonly Refusal SentAlready = Refusal.Conflict("sent-already", "这一步已经送审，正在审批；要改内容请先撤回。");

    public Task<Result<ApprovalId>> HandleAsync(DraftToSend command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteOnceAsync(
            by.IdempotencyKey, $"cases.send-for-approval:{by.Appointment.Value:N}", (db, token) => SendAsync(db, command, by, token), cancel);
    }

    /// <summary>Whether a step that another post takes is drafted by this one.</summary>
    internal static bool IsFor(Step step, ActionContext by) => step.Approvers.Count > 0 && !step.By.Contains(by.Post);

    private async Task<Result<ApprovalId>> SendAsync(OneWindowDb db, DraftToSend command, ActionContext by, CancellationToken cancel)
    {
        var one = await db.Set<Case>().Include(found => found.Officers).AsTracking().FirstOrDefaultAsync(found => found.Id == command.Case, cancel);
        if (one is null || !CaseAccess.MaySee(one, by))
        {
            return CaseAccess.NoSuchCase;
        }

        if (command.Seen is { } seen && seen != one.LastSequence)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        var step = procedures.Of(one.Procedure, one.ProcedureVersion).FindStep(command.Step);
        if (step is null || !IsFor(step, by))
        {
            return NotForApproval;
        }

        if (!CaseAccess.HandledBy(by).Holds(one))
        {
            return NotInCase;
        }

        var draft = await DraftAsync(db, command, by, cancel);
        if (!draft.TryGet(out var before, out var refusals))
        {
            return Result<ApprovalId>.Refused(refusals);
        }

        var asked = new ApprovalRoute(await staff.ColleaguesAsync(CasePosts.ReaderCodes, by.Today, cancel), step, by).Read(command.Route);
        var reason = WrittenText.Read(command.Statement, nameof(command.Statement), "请写明承办人意见：建议怎么办，为什么。");
        var wrong = new List<Refusal>([.. reason.Refusals, .. asked.Refusals]);
        if (asked.Succeeded)
        {
            await recount.InAsync(db, one, cancel);
            wrong.InsertRange(0, await WrongAsync(db, one, command, step, asked.Value[^1].Who, by, cancel));
        }

        return wrong.Count > 0 ? Result<ApprovalId>.Refused(wrong) : await PutAsync(db, command, before, reason.Value, asked.Value, by, cancel);
    }

    /// <summary>The draft that is sent again; null for a new one, unless the step is being decided on already.</summary>
    private static async Task<Result<Approval?>> DraftAsync(OneWindowDb db, DraftToSend command, ActionContext by, CancellationToken cancel)
    {
        if (command.Again is { } again)
        {
            var found = await ApprovalReading.OfDrafterAsync(db, again, shown: null, by, cancel);
            return !found.TryGet(out var approval, out var refusals) ? Result<Approval?>.Refused(refusals)
                : !approval.State.IsWithDrafter() ? ApprovalRefusals.NotNow(approval.State)
                : approval.CaseId != command.Case || approval.Step != command.Step ? ApprovalRefusals.NoSuchApproval
                : approval;
        }

        var running = await db.Set<Approval>().AnyAsync(
            row => row.CaseId == command.Case && row.Step == command.Step && row.Run == command.Run && row.State == ApprovalState.Running, cancel);
        return running ? SentAlready : Result<Approval?>.Of(null);
    }

    /// <summary>What the law would say if the decider took it as it is filled in, the opinion aside.</summary>
    private async Task<IReadOnlyList<Refusal>> WrongAsync(
        OneWindowDb db, Case one, DraftToSend command, Step step, Colleague decider, ActionContext by, CancellationToken cancel)
    {
        var typed = new Dictionary<string, string>(command.Typed, StringComparer.Ordinal);
        foreach (var field in step.Fields.Where(field => field.Fact.IsOpinion))
        {
            typed[field.Fact.Code] = "（待审批）";
        }

        var asked = new TakeStepCommand(command.Case, command.Step, command.Run, typed, command.Seen);
        var result = await check.OfAsync(db, one, asked, new Actor(decider.Appointment.Value, decider.Post), by, cancel);
        return result.TryGet(out _, out var refusals) ? [] : refusals;
    }

    private async Task<Result<ApprovalId>> PutAsync(
        OneWindowDb db, DraftToSend command, Approval? before, string reason,
        IReadOnlyList<(Colleague Who, ApprovalKind Kind, int Stage)> asked, ActionContext by, CancellationToken cancel)
    {
        var approval = before ?? new Approval
        {
            Id = ApprovalId.New(), CaseId = command.Case, Step = command.Step, Run = command.Run, Typed = command.Typed, Reason = reason,
            DraftedBy = by.Person, DraftedAs = by.Appointment, DraftedAt = by.At, SentAt = by.At, Round = 0, Stage = 1, State = ApprovalState.Running,
        };
        (approval.Typed, approval.Reason, approval.SentAt) = (command.Typed, reason, by.At);
        (approval.State, approval.Round, approval.Stage, approval.UrgedAt) = (ApprovalState.Running, approval.Round + 1, 1, null);
        if (before is null)
        {
            db.Add(approval);
        }

        db.AddRange(asked.Select(one => ApprovalRoute.Part(approval, one.Who, one.Kind, one.Stage, by.At)));
        await notes.AddAsync(
            db, approval, before is null ? "送审" : "再次送审", reason,
            [.. asked.Select(one => $"{one.Kind.Name()}：{one.Who.Name}（{one.Who.PostName}）")], by, cancel);
        return approval.Id;
    }
}
