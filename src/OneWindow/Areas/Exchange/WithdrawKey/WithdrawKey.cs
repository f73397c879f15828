using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.WithdrawKey;

/// <summary>A key that is to open nothing any more, and why.</summary>
internal sealed record KeyToWithdraw(SystemId System, AccessKeyId Key, string? Reason);

/// <summary>Withdraws a key; the next request with it is refused. With the last one in force the pushes of the system end.</summary>
internal sealed class WithdrawKey(WriteDoor door, SystemEvents events)
{
    public Task<Result<AccessKeyId>> HandleAsync(KeyToWithdraw command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => WithdrawAsync(db, command, by, token), cancel);

    private async Task<Result<AccessKeyId>> WithdrawAsync(OneWindowDb db, KeyToWithdraw command, ActionContext by, CancellationToken cancel)
    {
        var key = await db.Set<AccessKey>().SingleOrDefaultAsync(row => row.Id == command.Key && row.SystemId == command.System, cancel);
        if (key is null)
        {
            return SystemErrors.NoSuchKey;
        }

        if (!key.IsInForce(by.Today))
        {
            return SystemErrors.NotInForce;
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么停用。").TryGet(out var reason, out var refusals))
        {
            return Result<AccessKeyId>.Refused(refusals);
        }

        (key.WithdrawnAt, key.WithdrawnBy, key.WithdrawnBecause) = (by.At, by.Appointment, reason);
        await events.WithdrawnAsync(db, key, by, cancel);
        if (!await db.Set<AccessKey>().Where(AccessKey.InForceOn(by.Today)).AnyAsync(row => row.SystemId == key.SystemId && row.Id != key.Id, cancel))
        {
            await EndPushes.OfSystemAsync(db, events, key.SystemId, $"最后一个密钥已停用：{reason}", by, cancel);
        }

        return key.Id;
    }
}
