using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.CorrectPush;

/// <summary>Another address, or other kinds of change.</summary>
internal sealed record PushToCorrect(SystemId System, PushId Push, PushWish Wish);

/// <summary>Corrects where to and what. It goes on from where it was, at once.</summary>
internal sealed class CorrectPush(WriteDoor door, SystemEvents events)
{
    public Task<Result<PushId>> HandleAsync(PushToCorrect command, ActionContext by, CancellationToken cancel) =>
        command.Wish.Read().TryGet(out var wish, out var refusals)
            ? door.WriteAsync((db, token) => CorrectAsync(db, command, wish.Address, wish.Kinds, by, token), cancel)
            : Task.FromResult(Result<PushId>.Refused(refusals));

    private async Task<Result<PushId>> CorrectAsync(
        OneWindowDb db, PushToCorrect command, string address, IReadOnlyList<string> kinds, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindPush.OpenAsync(db, command.System, command.Push, cancel)).TryGet(out var push, out var refusals))
        {
            return Result<PushId>.Refused(refusals);
        }

        var before = new { push.Address, push.Kinds };
        (push.Address, push.Kinds) = (address, kinds);
        push.BeginAnew();
        await PushJob.HurryAsync(db, push.Id, by.At, cancel);
        await events.PushAsync(db, push, "push-corrected", new { push = push.Id.Value, before, address, kinds }, by, cancel);
        return push.Id;
    }
}
