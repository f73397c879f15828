using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>
/// Finds the session of a token, if it still counts: not revoked, not run out, its person active, its post still held. The
/// posts that the person could switch to come with it, in the same query.
/// </summary>
internal sealed class SessionReader(OneWindowDb db, SignInRules rules, TimeProvider time)
{
    public async Task<SignedInSession?> FindAsync(string token, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = ChinaTime.DayOf(now);
        var hash = SessionToken.HashOf(token);
        var oldest = now - rules.Idle;
        var rows = await (
            from session in db.Set<StaffSession>().AsNoTracking()
            where session.TokenHash == hash && session.RevokedAt == null && session.ExpiresAt > now && session.LastSeenAt > oldest
            join person in db.Set<Person>() on session.PersonId equals person.Id
            where person.Status == PersonStatus.Active
            join credential in db.Set<Credential>() on person.Id equals credential.PersonId
            join appointment in db.Set<Appointment>() on person.Id equals appointment.PersonId
            where appointment.FromDay <= today && (appointment.UntilDay == null || appointment.UntilDay >= today)
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            orderby appointment.FromDay, appointment.Id
            select new
            {
                session.Id, session.LastSeenAt, person.Name, Person = person.Id, credential.MustChange, credential.ChangedAt,
                ActsAs = session.AppointmentId, Held = new { appointment.Id, appointment.Post, Unit = unit.Id, UnitName = unit.Name },
            }).ToListAsync(cancel);

        // A post that this version no longer knows empowers to nothing.
        var held =
            from row in rows
            let post = Law.Offices.Posts.Find(row.Held.Post)
            where post is not null
            select new PostHeld(row.Held.Id, post, row.Held.Unit, row.Held.UnitName);
        var posts = held.ToList();
        return rows.Count > 0 && posts.Find(post => post.Appointment == rows[0].ActsAs) is { } current
            ? new SignedInSession(
                rows[0].Id, rows[0].Person, rows[0].Name, current, posts,
                rows[0].MustChange || rules.HasExpired(rows[0].ChangedAt, now), rows[0].LastSeenAt)
            : null;
    }
}
