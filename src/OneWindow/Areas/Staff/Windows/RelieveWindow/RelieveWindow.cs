using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Windows.RelieveWindow;

/// <summary>Which window nobody shall sit at any more.</summary>
internal sealed record RelieveWindowCommand(WindowId Window);

/// <summary>Ends who sits at a window with yesterday: from now on nobody does.</summary>
internal sealed class RelieveWindow(WriteDoor door, StaffRecord record)
{
    public Task<Result<WindowId>> HandleAsync(RelieveWindowCommand command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RelieveAsync(db, command, by, token), cancel);

    private async Task<Result<WindowId>> RelieveAsync(OneWindowDb db, RelieveWindowCommand command, ActionContext by, CancellationToken cancel)
    {
        var window = await db.Set<Window>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == command.Window, cancel);
        if (window is null)
        {
            return WindowErrors.Unknown;
        }

        var duty = await WindowDuties.On(db, by.Today).FirstOrDefaultAsync(row => row.WindowId == window.Id, cancel);
        if (duty is null)
        {
            return WindowErrors.Empty;
        }

        var last = by.Today.AddDays(-1);
        if (duty.FromDay > last)
        {
            db.Remove(duty);
        }
        else
        {
            duty.UntilDay = last;
        }

        var person = await db.Set<Appointment>().Where(row => row.Id == duty.AppointmentId).Select(row => row.PersonId).SingleAsync(cancel);
        var relieved = new WindowRelieved(window.Id, duty.AppointmentId, last);
        await record.AddAsync(db, window.HallId, relieved, by, cancel);
        await record.AddAsync(db, person, relieved, by, cancel);
        return window.Id;
    }
}
