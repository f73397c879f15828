using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Who sits at a window on a day.</summary>
/// <param name="Window">The window.</param>
/// <param name="Clerk">The post of who sits there; null for nobody.</param>
/// <param name="ClerkName">The name; null for nobody.</param>
/// <param name="Since">The first day of this stretch; null for nobody.</param>
public sealed record WindowSeat(WindowEntry Window, AppointmentId? Clerk, string? ClerkName, DateOnly? Since);

/// <summary>A window as a part of another area's query: joined from outside, everything is null where there is none.</summary>
public sealed record WindowRow
{
    /// <summary>The window.</summary>
    public WindowId? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }
}

/// <summary>The windows of the halls.</summary>
public sealed class WindowDirectory(OneWindowDb db)
{
    /// <summary>Every window that the locality profile has now, by number.</summary>
    public async Task<IReadOnlyList<WindowEntry>> WindowsAsync(CancellationToken cancel) =>
        await db.Set<Window>().AsNoTracking().Where(window => !window.Withdrawn).OrderBy(window => window.Number)
            .Select(window => new WindowEntry(window.Id, window.Code, window.Number, window.Name, window.HallId, window.Agency))
            .ToListAsync(cancel);

    /// <summary>Every window that the locality profile has now by its name, as a part of another area's query in the same context.</summary>
    public static IQueryable<WindowRow> Rows(OneWindowDb within) =>
        within.Set<Window>().Where(window => !window.Withdrawn).Select(window => new WindowRow { Id = window.Id, Name = window.Name });

    /// <summary>Every window with who sits there on a day.</summary>
    public async Task<IReadOnlyList<WindowSeat>> SeatsAsync(DateOnly day, CancellationToken cancel)
    {
        var seated =
            from duty in WindowDuties.On(db, day)
            join appointment in db.Set<Appointment>() on duty.AppointmentId equals appointment.Id
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            select new { duty.WindowId, duty.AppointmentId, person.Name, duty.FromDay };
        return await (
            from window in db.Set<Window>()
            where !window.Withdrawn
            join duty in seated on window.Id equals duty.WindowId into duties
            from seat in duties.DefaultIfEmpty()
            orderby window.Number
            select new WindowSeat(
                new WindowEntry(window.Id, window.Code, window.Number, window.Name, window.HallId, window.Agency),
                seat == null ? null : seat.AppointmentId, seat == null ? null : seat.Name, seat == null ? null : seat.FromDay)).ToListAsync(cancel);
    }
}
