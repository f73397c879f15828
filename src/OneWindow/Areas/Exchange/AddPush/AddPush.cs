using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.AddPush;

/// <summary>A push to be begun.</summary>
/// <param name="System">To whom.</param>
/// <param name="Wish">Where to and what.</param>
/// <param name="Start">From where: <see cref="AddPush.FromNow"/> or <see cref="AddPush.FromTheBeginning"/>.</param>
internal sealed record PushToAdd(SystemId System, PushWish Wish, string? Start);

/// <summary>A push with its secret, to be shown this once.</summary>
internal sealed record IssuedPush(PushId Id, string Secret);

/// <summary>Begins to tell another system what changes. It is told what its post sees, as when it reads the feed itself.</summary>
internal sealed class AddPush(WriteDoor door, ReadChanges changes, PushSecrets secrets, SystemEvents events)
{
    public const string FromNow = "now";
    public const string FromTheBeginning = "beginning";

    public async Task<Result<IssuedPush>> HandleAsync(PushToAdd command, ActionContext by, CancellationToken cancel)
    {
        List<Refusal> wrong = command.Start is FromNow or FromTheBeginning ? [] : [PushErrors.NoStart];
        if (!command.Wish.Read().TryGet(out var wish, out var refusals))
        {
            wrong.InsertRange(0, refusals);
        }

        if (wrong.Count > 0)
        {
            return Result<IssuedPush>.Refused(wrong);
        }

        // What happened until now has its number then, and is not told.
        return (await changes.NumberAsync(cancel)).TryGet(out _, out refusals)
            ? await door.WriteAsync((db, token) => AddAsync(db, command, wish.Address, wish.Kinds, by, token), cancel)
            : Result<IssuedPush>.Refused(refusals);
    }

    private async Task<Result<IssuedPush>> AddAsync(OneWindowDb db, PushToAdd command, string address, IReadOnlyList<string> kinds, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindSystem.OpenAsync(db, command.System, cancel)).TryGet(out var system, out var refusals))
        {
            return Result<IssuedPush>.Refused(refusals);
        }

        if (await KeysOfSystem.AreOverAsync(db, system.Id, by.Today, cancel))
        {
            return PushErrors.NoKeyInForce;
        }

        if (await db.Set<Push>().CountAsync(row => row.SystemId == command.System && row.State != PushState.Ended, cancel) >= PushErrors.MostOfSystem)
        {
            return PushErrors.TooMany;
        }

        var push = new Push
        {
            Id = PushId.New(), SystemId = command.System, Address = address, Kinds = kinds, State = PushState.Running, StateAt = by.At, StateBy = by.Appointment,
            Cursor = command.Start == FromNow ? await ReadChanges.LastAsync(db, cancel) : 0, AddedAt = by.At, AddedBy = by.Appointment,
        };
        var (stored, secret) = secrets.Create(push.Id, by.Appointment, by.At);
        db.Add(push);
        db.Add(stored);
        await events.PushAsync(
            db, push, "push-added", new { push = push.Id.Value, address, kinds, push.Cursor, secret = stored.Id.Value }, by, cancel);
        return new IssuedPush(push.Id, secret);
    }
}
