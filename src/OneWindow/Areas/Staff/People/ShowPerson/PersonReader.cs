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

/// <summary>Reads a person with everything that the administrator sees of them, in two statements.</summary>
internal sealed class PersonReader(OneWindowDb db, TimeProvider time)
{
    private const int LatestSessions = 50;

    public async Task<PersonView?> FindAsync(PersonId id, CancellationToken cancel)
    {
        var found = await (
            from row in db.Set<Person>().AsNoTracking().Include(row => row.Certificates)
            join held in db.Set<Credential>() on row.Id equals held.PersonId
            where row.Id == id
            select new { Person = row, Credential = held }).FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var (person, credential) = (found.Person, found.Credential);
        var now = time.GetUtcNow().UtcDateTime;
        var today = ChinaTime.DayOf(now);
        var (appointments, sessions, lockedUntil) = await BesideAsync(person, now, cancel);
        return new PersonView(
            person.Id, person.Name, person.SignInName, person.SuspendedBecause, person.Version, credential.ChangedAt, credential.MustChange,
            lockedUntil, sessions.Count(session => session.RevokedAt is null && session.ExpiresAt > now), sessions.Select(session => (DateTime?)session.LastSeenAt).Max(),
            appointments,
            [
                .. person.Certificates.OrderByDescending(row => row.LastDay).Select(row => new CertificateView(
                    row.Id, row.Kind, row.Number, row.Issuer, row.FromDay, row.LastDay, row.EndReason,
                    CertificateLight.Of(row.FromDay, row.LastDay, today))),
            ]);
    }

    /// <summary>The posts held, the latest sessions, and until when signing in is locked.</summary>
    private async Task<(IReadOnlyList<AppointmentView> Appointments, IReadOnlyList<StaffSession> Sessions, DateTime? LockedUntil)> BesideAsync(
        Person person, DateTime now, CancellationToken cancel)
    {
        var (id, today, subject) = (person.Id, ChinaTime.DayOf(now), GuardSubject.OfName(person.SignInName));
        var held = from appointment in db.Set<Appointment>()
                   where appointment.PersonId == id
                   join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
                   select new
                   {
                       Held = appointment, Unit = unit.Name,
                       Window = (from duty in WindowDuties.On(db, today)
                                 where duty.AppointmentId == appointment.Id
                                 join window in db.Set<Window>() on duty.WindowId equals window.Id
                                 select window.Name).FirstOrDefault(),
                   };
        var latest = db.Set<StaffSession>().Where(session => session.PersonId == id).OrderByDescending(session => session.LastSeenAt).Take(LatestSessions);
        var rows = await (
            from part in db.Parts(3)
            join row in held on part equals 0 into posts
            from post in posts.DefaultIfEmpty()
            join row in latest on part equals 1 into sessions
            from session in sessions.DefaultIfEmpty()
            join row in db.Set<SignInGuard>().Where(guard => guard.Subject == subject && guard.LockedUntil > now) on part equals 2 into guards
            from guard in guards.DefaultIfEmpty()
            select new { post.Held, post.Unit, post.Window, Session = session, guard.LockedUntil }).AsNoTracking().ToListAsync(cancel);
        return (
        [
            .. rows.Where(row => row.Held is not null).OrderByDescending(row => row.Held.FromDay).ThenByDescending(row => row.Held.Id.Value)
                .Select(row => new AppointmentView(
                    row.Held.Id, Law.Offices.Posts.Find(row.Held.Post)?.Name ?? row.Held.Post, row.Unit, row.Held.FromDay, row.Held.UntilDay,
                    row.Held.EndReason, StateOf(row.Held, today), row.Window)),
        ], [.. rows.Select(row => row.Session).OfType<StaffSession>()], rows.Select(row => row.LockedUntil).FirstOrDefault(until => until is not null));
    }

    private static TagView StateOf(Appointment held, DateOnly today) =>
        held.IsCurrent(today) ? new TagView("在任", Tone.Good)
        : held.FromDay > today && held.EndReason is null ? new TagView("未到任", Tone.Plain)
        : new TagView("已免", Tone.Plain);
}
