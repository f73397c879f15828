using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.AddSystem;

/// <summary>Another system that is let in.</summary>
/// <param name="Name">Its name, as the record will tell it.</param>
/// <param name="Post">The code of the post as which it acts.</param>
/// <param name="Unit">The unit in which it acts.</param>
internal sealed record SystemToAdd(string? Name, string? Post, UnitId? Unit);

/// <summary>Lets another system in: it gets a name in the record, a post and a unit. What it may open, its keys say.</summary>
internal sealed class AddSystem(WriteDoor door, SystemEvents events)
{
    public Task<Result<SystemId>> HandleAsync(SystemToAdd command, ActionContext by, CancellationToken cancel) =>
        door.WriteOnceAsync(by.IdempotencyKey, $"exchange.add-system/{by.Person.Value}", (db, token) => AddAsync(db, command, by, token), cancel);

    private async Task<Result<SystemId>> AddAsync(OneWindowDb db, SystemToAdd command, ActionContext by, CancellationToken cancel)
    {
        var post = OutsideActors.Posts.FirstOrDefault(one => one.Code == command.Post);
        List<Refusal> wrong = [];
        if (!SystemName.Read(command.Name).TryGet(out var name, out var refusals))
        {
            wrong.AddRange(refusals);
        }
        else if (await db.Set<OutsideSystem>().AnyAsync(row => row.Name == name, cancel))
        {
            wrong.Add(SystemErrors.NameTaken(name));
        }

        wrong.AddRange(post is null ? [SystemErrors.PostNotOpen] : []);
        wrong.AddRange(command.Unit is { } unit && await OutsideActors.KnowsAsync(db, unit, cancel) ? [] : [SystemErrors.UnknownUnit]);
        if (wrong.Count > 0)
        {
            return Result<SystemId>.Refused(wrong);
        }

        var (person, appointment) = OutsideActors.Add(db, name!, post!, command.Unit!.Value, by);
        var system = new OutsideSystem
        {
            Id = SystemId.New(), Name = name!, PersonId = person, AppointmentId = appointment, Post = post!.Code, UnitId = command.Unit.Value,
            AddedAt = by.At, AddedBy = by.Appointment,
        };
        await db.FlushAsync(cancel);
        db.Add(system);
        events.Begin(db, system, by);
        return system.Id;
    }
}
