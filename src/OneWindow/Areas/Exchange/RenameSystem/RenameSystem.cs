using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.RenameSystem;

/// <summary>A system as it is to be called; the version is that of the form.</summary>
internal sealed record SystemToRename(SystemId System, string? Name, long Version);

/// <summary>Calls a system otherwise, in every record that names it; what it was called stands in its own record.</summary>
internal sealed class RenameSystem(WriteDoor door, SystemEvents events)
{
    public Task<Result<SystemId>> HandleAsync(SystemToRename command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RenameAsync(db, command, by, token), cancel);

    private async Task<Result<SystemId>> RenameAsync(OneWindowDb db, SystemToRename command, ActionContext by, CancellationToken cancel)
    {
        if (!(await FindSystem.OpenAsync(db, command.System, cancel)).TryGet(out var system, out var refusals))
        {
            return Result<SystemId>.Refused(refusals);
        }

        if (!SystemName.Read(command.Name).TryGet(out var name, out refusals))
        {
            return Result<SystemId>.Refused(refusals);
        }

        if (name == system.Name)
        {
            return SystemErrors.NameUnchanged;
        }

        if (await db.Set<OutsideSystem>().AnyAsync(row => row.Name == name && row.Id != system.Id, cancel))
        {
            return SystemErrors.NameTaken(name);
        }

        db.Expect(system, command.Version);
        (var before, system.Name) = (system.Name, name);
        await OutsideActors.RenameAsync(db, system.PersonId, name, cancel);
        await events.RenamedAsync(db, system, before, by, cancel);
        return system.Id;
    }
}
