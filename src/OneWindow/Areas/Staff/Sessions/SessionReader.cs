using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>Finds the session of a token, if it still counts: not revoked, not run out, its person active, its post still held.</summary>
internal sealed class SessionReader(OneWindowDb db, SignInRules rules, TimeProvider time)
{
    public async Task<SignedInSession?> FindAsync(string token, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = ChinaTime.DayOf(now);
        var hash = SessionToken.HashOf(token);
        var oldest = now - rules.Idle;
        var row = await (
            from session in db.Set<StaffSession>().AsNoTracking()
            where session.TokenHash == hash && session.RevokedAt == null && session.ExpiresAt > now && session.LastSeenAt > oldest
            join person in db.Set<Person>() on session.PersonId equals person.Id
            where person.Status == PersonStatus.Active
            join credential in db.Set<Credential>() on person.Id equals credential.PersonId
            join appointment in db.Set<Appointment>() on session.AppointmentId equals appointment.Id
            where appointment.FromDay <= today && (appointment.UntilDay == null || appointment.UntilDay >= today)
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            select new
            {
                session.Id, session.LastSeenAt, person.Name, Person = person.Id, Appointment = appointment.Id, appointment.Post,
                Unit = unit.Id, UnitName = unit.Name, credential.MustChange, credential.ChangedAt,
            }).FirstOrDefaultAsync(cancel);

        // A post that this version no longer knows empowers to nothing.
        return row is not null && Law.Offices.Posts.Find(row.Post) is { } post
            ? new SignedInSession(
                row.Id, row.Person, row.Name, row.Appointment, post, row.Unit, row.UnitName,
                row.MustChange || rules.HasExpired(row.ChangedAt, now), row.LastSeenAt)
            : null;
    }
}
