using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Windows;

/// <summary>Who sits where on a day.</summary>
internal static class WindowDuties
{
    public static IQueryable<WindowDuty> On(OneWindowDb db, DateOnly day) =>
        db.Set<WindowDuty>().Where(duty => duty.FromDay <= day && (duty.UntilDay == null || duty.UntilDay >= day));

    public static Task<WindowEntry?> WindowOfAsync(OneWindowDb db, AppointmentId appointment, DateOnly day, CancellationToken cancel) =>
        (from duty in On(db, day)
         where duty.AppointmentId == appointment
         join window in db.Set<Window>() on duty.WindowId equals window.Id
         where !window.Withdrawn
         select new WindowEntry(window.Id, window.Code, window.Number, window.Name, window.HallId, window.Agency))
        .FirstOrDefaultAsync(cancel);
}
