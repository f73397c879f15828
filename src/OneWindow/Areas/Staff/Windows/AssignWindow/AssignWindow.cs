using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Windows.AssignWindow;

/// <summary>Who shall sit at which window, from which day on.</summary>
internal sealed record AssignWindowCommand(WindowId Window, AppointmentId? Clerk, DateOnly FromDay);

/// <summary>
/// Seats a clerk at a window until further notice. Who sat there, and where the clerk sat, ends the day before: one clerk a
/// window, one window a clerk.
/// </summary>
internal sealed class AssignWindow(WriteDoor door, StaffRecord record)
{
    public Task<Result<WindowDutyId>> HandleAsync(AssignWindowCommand command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => AssignAsync(db, command, by, token), cancel);

    private async Task<Result<WindowDutyId>> AssignAsync(
        OneWindowDb db, AssignWindowCommand command, ActionContext by, CancellationToken cancel)
    {
        var window = await db.Set<Window>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == command.Window && !row.Withdrawn, cancel);
        if (window is null)
        {
            return WindowErrors.Unknown;
        }

        var clerk = await db.Set<Appointment>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == command.Clerk, cancel);
        if (clerk is null || clerk.Post != PostCodes.WindowClerk || !clerk.IsCurrent(command.FromDay))
        {
            return WindowErrors.NotAClerk;
        }

        await EndOverlappingAsync(db, window.Id, clerk.Id, command.FromDay, cancel);
        var duty = new WindowDuty
        {
            Id = WindowDutyId.New(), WindowId = window.Id, AppointmentId = clerk.Id, FromDay = command.FromDay, UntilDay = clerk.UntilDay,
        };
        db.Add(duty);
        var assigned = new WindowAssigned(window.Id, clerk.Id, command.FromDay);
        await record.AddAsync(db, window.HallId, assigned, by, cancel);
        await record.AddAsync(db, clerk.PersonId, assigned, by, cancel);
        return duty.Id;
    }

    private static async Task EndOverlappingAsync(
        OneWindowDb db, WindowId window, AppointmentId clerk, DateOnly from, CancellationToken cancel)
    {
        var overlapping = await db.Set<WindowDuty>()
            .Where(duty => (duty.WindowId == window || duty.AppointmentId == clerk) && (duty.UntilDay == null || duty.UntilDay >= from))
            .ToListAsync(cancel);
        foreach (var duty in overlapping)
        {
            // One that was to begin later, or begins on the same day, never comes about.
            if (duty.FromDay >= from)
            {
                db.Remove(duty);
            }
            else
            {
                duty.UntilDay = from.AddDays(-1);
            }
        }
    }
}
