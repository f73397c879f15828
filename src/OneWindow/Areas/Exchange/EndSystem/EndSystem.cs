using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.EndSystem;

/// <summary>A system that is to come in no more, and why.</summary>
internal sealed record SystemToEnd(SystemId System, string? Reason, long Version);

/// <summary>What ended with a system.</summary>
internal sealed record EndedSystem(int Keys, int Pushes);

/// <summary>Lets a system in no more: its keys open nothing and its pushes tell nothing from this moment on. What it did stays in the record.</summary>
internal sealed class EndSystem(WriteDoor door, SystemEvents events)
{
    public async Task<Result<EndedSystem>> HandleAsync(SystemToEnd command, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么停用。").TryGet(out var reason, out var refusals)
            ? await door.WriteAsync((db, token) => EndAsync(db, command, reason, by, token), cancel)
            : Result<EndedSystem>.Refused(refusals);

    private async Task<Result<EndedSystem>> EndAsync(OneWindowDb db, SystemToEnd command, string reason, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindSystem.OpenAsync(db, command.System, cancel)).TryGet(out var system, out var refusals))
        {
            return Result<EndedSystem>.Refused(refusals);
        }

        db.Expect(system, command.Version);
        var keys = await db.Set<AccessKey>().Where(AccessKey.InForceOn(by.Today)).Where(key => key.SystemId == system.Id).OrderBy(key => key.Id).ToListAsync(cancel);
        foreach (var key in keys)
        {
            (key.WithdrawnAt, key.WithdrawnBy, key.WithdrawnBecause) = (by.At, by.Appointment, reason);
            await events.WithdrawnAsync(db, key, by, cancel);
        }

        var pushes = await EndPushes.OfSystemAsync(db, events, system.Id, $"系统已停用：{reason}", by, cancel);
        (system.EndedAt, system.EndedBy, system.EndedBecause) = (by.At, by.Appointment, reason);
        await events.EndedAsync(db, system, by, cancel);
        return new EndedSystem(keys.Count, pushes);
    }
}
