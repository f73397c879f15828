using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Appointments.EndAppointment;

/// <summary>Which post ends, with which day as the last, and why.</summary>
internal sealed record EndAppointmentCommand(PersonId Person, AppointmentId Appointment, DateOnly UntilDay, string? Reason, long Version);

/// <summary>
/// Ends a post held. The last day still counts; with a last day in the past, sessions acting as it end at once. A seat at a
/// window ends with the post.
/// </summary>
internal sealed class EndAppointment(WriteDoor door, StaffRecord record)
{
    public async Task<Result<AppointmentId>> HandleAsync(EndAppointmentCommand command, ActionContext by, CancellationToken cancel) =>
        PersonErrors.OfReason(command.Reason) is { } refusal
            ? refusal
            : await door.WriteAsync((db, token) => EndAsync(db, command, by, token), cancel);

    private async Task<Result<AppointmentId>> EndAsync(
        OneWindowDb db, EndAppointmentCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person
            || person.Appointments.Find(held => held.Id == command.Appointment) is not { } appointment)
        {
            return AppointmentErrors.Unknown;
        }

        if (Check(appointment, command, by) is { } refusal)
        {
            return refusal;
        }

        db.Expect(person, command.Version);
        (appointment.UntilDay, appointment.EndedBy, appointment.EndReason) = (command.UntilDay, by.Person, command.Reason!.Trim());
        await EndDutiesAsync(db, appointment, cancel);
        if (command.UntilDay < by.Today)
        {
            await EndSessionsAsync(db, appointment.Id, by.At, cancel);
        }

        await record.AddAsync(
            db, person.Id, new AppointmentEnded(appointment.Id, appointment.Post, command.UntilDay, appointment.EndReason), by, cancel);
        return appointment.Id;
    }

    private static Refusal? Check(Appointment appointment, EndAppointmentCommand command, ActionContext by) =>
        appointment.EndReason is not null ? AppointmentErrors.EndedAlready
        : appointment.Id == by.Appointment ? PersonErrors.Oneself
        : command.UntilDay < appointment.FromDay.AddDays(-1) ? AppointmentErrors.EndsBeforeItBegins(appointment.FromDay)
        : null;

    private static async Task EndDutiesAsync(OneWindowDb db, Appointment appointment, CancellationToken cancel)
    {
        var last = appointment.UntilDay;
        var duties = await db.Set<WindowDuty>()
            .Where(duty => duty.AppointmentId == appointment.Id && (duty.UntilDay == null || duty.UntilDay > last)).ToListAsync(cancel);
        duties.ForEach(duty => duty.UntilDay = last);
    }

    private static async Task EndSessionsAsync(OneWindowDb db, AppointmentId appointment, DateTime at, CancellationToken cancel)
    {
        var sessions = await db.Set<StaffSession>()
            .Where(row => row.AppointmentId == appointment && row.RevokedAt == null && row.ExpiresAt > at).ToListAsync(cancel);
        sessions.ForEach(session => session.Revoke(SessionEnd.AppointmentEnded, at));
    }
}
