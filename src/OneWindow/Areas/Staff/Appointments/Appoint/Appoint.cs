using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Appointments.Appoint;

/// <summary>Who shall hold which post in which unit, from which day on.</summary>
/// <param name="Version">That of the form; null where no form was shown.</param>
internal sealed record AppointCommand(PersonId Person, string? Post, UnitId? Unit, DateOnly FromDay, long? Version = null);

/// <summary>Gives a person a post in a unit.</summary>
internal sealed class Appoint(WriteDoor door, Profile profile, StaffRecord record)
{
    public async Task<Result<AppointmentId>> HandleAsync(AppointCommand command, ActionContext by, CancellationToken cancel)
    {
        List<Refusal> refusals = [];
        if (command.Post is null || Law.Offices.Posts.Find(command.Post) is null)
        {
            refusals.Add(AppointmentErrors.PostMissing);
        }

        if (command.Unit is null)
        {
            refusals.Add(AppointmentErrors.UnitMissing);
        }

        return refusals.Count > 0
            ? Result<AppointmentId>.Refused(refusals)
            : await door.WriteAsync((db, token) => AppointAsync(db, command, by, token), cancel);
    }

    private async Task<Result<AppointmentId>> AppointAsync(
        OneWindowDb db, AppointCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person)
        {
            return PersonErrors.Unknown;
        }

        if (!await db.Set<Unit>().AnyAsync(unit => unit.Id == command.Unit && !unit.Withdrawn, cancel))
        {
            return AppointmentErrors.UnitMissing;
        }

        // A new post has no end yet, so it overlaps with whatever has not ended before it begins.
        var overlapping = person.Appointments.Where(held => held.UntilDay is not { } last || last >= command.FromDay).ToList();
        if (overlapping.Exists(held => held.Post == command.Post && held.UnitId == command.Unit))
        {
            return AppointmentErrors.HeldAlready;
        }

        if (overlapping.Count > 0 && !profile.Switches.OnePersonSeveralPosts)
        {
            return AppointmentErrors.OnePostOnly;
        }

        db.Change(person, command.Version);
        var appointment = new Appointment
        {
            Id = AppointmentId.New(), PersonId = person.Id, Post = command.Post!, UnitId = command.Unit!.Value, FromDay = command.FromDay,
        };
        db.Add(appointment);
        await record.AddAsync(
            db, person.Id, new PersonAppointed(appointment.Id, appointment.Post, appointment.UnitId, appointment.FromDay), by, cancel);
        return appointment.Id;
    }
}
