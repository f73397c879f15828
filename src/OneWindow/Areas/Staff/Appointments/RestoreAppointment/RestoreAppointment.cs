using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Appointments.RestoreAppointment;

/// <summary>Which ended post is held again, and why.</summary>
internal sealed record RestoreAppointmentCommand(PersonId Person, AppointmentId Appointment, string? Reason, long Version);

/// <summary>Takes back the end of a post, as if it had never ended. A seat at a window is assigned anew.</summary>
internal sealed class RestoreAppointment(WriteDoor door, StaffRecord record)
{
    public async Task<Result<AppointmentId>> HandleAsync(RestoreAppointmentCommand command, ActionContext by, CancellationToken cancel) =>
        PersonErrors.OfReason(command.Reason) is { } refusal
            ? refusal
            : await door.WriteAsync((db, token) => RestoreAsync(db, command, by, token), cancel);

    private async Task<Result<AppointmentId>> RestoreAsync(
        OneWindowDb db, RestoreAppointmentCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person
            || person.Appointments.Find(held => held.Id == command.Appointment) is not { } appointment)
        {
            return AppointmentErrors.Unknown;
        }

        if (appointment.EndReason is null)
        {
            return AppointmentErrors.NotEnded;
        }

        var later = person.Appointments.Exists(held => held.Id != appointment.Id && held.Post == appointment.Post
            && held.UnitId == appointment.UnitId && (held.UntilDay is not { } last || last >= appointment.FromDay));
        if (later)
        {
            return AppointmentErrors.HeldAlready with { Field = null };
        }

        db.Expect(person, command.Version);
        (appointment.UntilDay, appointment.EndedBy, appointment.EndReason) = (null, null, null);
        await record.AddAsync(
            db, person.Id, new AppointmentRestored(appointment.Id, appointment.Post, command.Reason!.Trim()), by, cancel);
        return appointment.Id;
    }
}
