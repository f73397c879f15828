using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Areas.Staff.Units;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Components;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Staff.People.ShowPerson;

/// <summary>Reads a person with everything that the administrator sees of them.</summary>
internal sealed class PersonReader(OneWindowDb db, TimeProvider time)
{
    public async Task<PersonView?> FindAsync(PersonId id, CancellationToken cancel)
    {
        var person = await db.Set<Person>().AsNoTracking().Include(row => row.Certificates).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (person is null)
        {
            return null;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var today = ChinaTime.DayOf(now);
        var subject = GuardSubject.OfName(person.SignInName);
        var credential = await db.Set<Credential>().AsNoTracking().SingleAsync(row => row.PersonId == id, cancel);
        var lockedUntil = await db.Set<SignInGuard>()
            .Where(guard => guard.Subject == subject && guard.LockedUntil > now).Select(guard => guard.LockedUntil).FirstOrDefaultAsync(cancel);
        var sessions = await db.Set<StaffSession>().AsNoTracking()
            .Where(session => session.PersonId == id).OrderByDescending(session => session.LastSeenAt).Take(50)
            .Select(session => new { session.LastSeenAt, IsOpen = session.RevokedAt == null && session.ExpiresAt > now }).ToListAsync(cancel);
        return new PersonView(
            person.Id, person.Name, person.SignInName, person.SuspendedBecause, person.Version, credential.ChangedAt, credential.MustChange,
            lockedUntil, sessions.Count(session => session.IsOpen), sessions.FirstOrDefault()?.LastSeenAt,
            await AppointmentsAsync(id, today, cancel),
            [
                .. person.Certificates.OrderByDescending(row => row.LastDay).Select(row => new CertificateView(
                    row.Id, row.Kind, row.Number, row.Issuer, row.FromDay, row.LastDay, row.EndReason,
                    CertificateLight.Of(row.FromDay, row.LastDay, today))),
            ]);
    }

    private async Task<IReadOnlyList<AppointmentView>> AppointmentsAsync(PersonId id, DateOnly today, CancellationToken cancel)
    {
        var rows = await (
            from appointment in db.Set<Appointment>().AsNoTracking()
            where appointment.PersonId == id
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            orderby appointment.FromDay descending, appointment.Id descending
            select new
            {
                Held = appointment, Unit = unit.Name,
                Window = (from duty in WindowDuties.On(db, today)
                          where duty.AppointmentId == appointment.Id
                          join window in db.Set<Window>() on duty.WindowId equals window.Id
                          select window.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AppointmentView(
                row.Held.Id, Law.Offices.Posts.Find(row.Held.Post)?.Name ?? row.Held.Post, row.Unit, row.Held.FromDay, row.Held.UntilDay,
                row.Held.EndReason, StateOf(row.Held, today), row.Window)),
        ];
    }

    private static TagView StateOf(Appointment held, DateOnly today) =>
        held.IsCurrent(today) ? new TagView("在任", Tone.Good)
        : held.FromDay > today && held.EndReason is null ? new TagView("未到任", Tone.Plain)
        : new TagView("已免", Tone.Plain);
}
