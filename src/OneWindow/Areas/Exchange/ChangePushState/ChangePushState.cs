using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.ChangePushState;

/// <summary>Whether a push is to go on.</summary>
internal sealed record PushToStop(SystemId System, PushId Push, string? Act, string? Reason);

/// <summary>Pauses a push, lets it go on from where it was, has it try at once what it waits with, or ends it for good.</summary>
internal sealed class ChangePushState(WriteDoor door, SystemEvents events)
{
    public const string Pause = "pause";
    public const string Resume = "resume";
    public const string Retry = "retry";
    public const string End = "end";

    /// <summary>What may be done in a state.</summary>
    public static IReadOnlyList<string> ActsIn(PushState state) => state switch
    {
        PushState.Running => [Retry, Pause, End],
        PushState.Paused => [Resume, End],
        _ => [],
    };

    public Task<Result<string>> HandleAsync(PushToStop command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => ChangeAsync(db, command, by, token), cancel);

    private async Task<Result<string>> ChangeAsync(OneWindowDb db, PushToStop command, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindPush.OpenAsync(db, command.System, command.Push, cancel)).TryGet(out var push, out var refusals))
        {
            return Result<string>.Refused(refusals);
        }

        if (command.Act is not (Pause or Resume or Retry or End))
        {
            return PushErrors.NoAct;
        }

        if (!ActsIn(push.State).Contains(command.Act))
        {
            return PushErrors.NotNow;
        }

        if (command.Act == Resume && await KeysOfSystem.AreOverAsync(db, push.SystemId, by.Today, cancel))
        {
            return PushErrors.NoKeyInForce;
        }

        var reason = TypedText.Clean(command.Reason);
        if (command.Act is Pause or End && !WrittenText.Read(command.Reason, nameof(command.Reason), "请写明理由。").TryGet(out reason, out refusals))
        {
            return Result<string>.Refused(refusals);
        }

        var (kind, says) = Change(push, command.Act, reason, by);
        await PushJob.HurryAsync(db, push.Id, by.At, cancel);
        await events.PushAsync(db, push, kind, new { push = push.Id.Value, reason }, by, cancel);
        return says;
    }

    private static (string Kind, string Says) Change(Push push, string act, string? reason, ActionContext by)
    {
        push.BeginAnew();
        if (act == Retry)
        {
            return ("push-retried", "马上再试。");
        }

        (push.StateAt, push.StateBy) = (by.At, by.Appointment);
        (push.State, push.StateReason, var kind, var says) = act switch
        {
            Pause => (PushState.Paused, reason, "push-paused", "已暂停。"),
            Resume => (PushState.Running, null, "push-resumed", "已恢复，从停下的地方接着推。"),
            _ => (PushState.Ended, reason, "push-ended", "已结束。"),
        };
        return (kind, says);
    }
}
