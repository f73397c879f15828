using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>Opens a session for a person whose password was right: as the post acted as last, else the first one held.</summary>
internal sealed class OpenSession(SignInRules rules)
{
    public async Task<Result<string>> OpenAsync(OneWindowDb db, PersonId id, string device, DateTime now, CancellationToken cancel)
    {
        var person = await db.Set<Person>().Include(row => row.Appointments).SingleAsync(row => row.Id == id, cancel);
        if (person.Status == PersonStatus.Suspended)
        {
            return SignInErrors.Suspended;
        }

        var today = ChinaTime.DayOf(now);
        var held = person.Appointments.Where(appointment => appointment.IsCurrent(today)).OrderBy(appointment => appointment.FromDay).ToList();
        if (held.Count == 0)
        {
            return SignInErrors.NoPost;
        }

        var last = await db.Set<StaffSession>().AsNoTracking()
            .Where(session => session.PersonId == id).OrderByDescending(session => session.LastSeenAt)
            .Select(session => (AppointmentId?)session.AppointmentId).FirstOrDefaultAsync(cancel);
        var token = SessionToken.Create();
        db.Add(new StaffSession
        {
            Id = SessionId.New(),
            TokenHash = SessionToken.HashOf(token),
            PersonId = id,
            AppointmentId = (held.Find(appointment => appointment.Id == last) ?? held[0]).Id,
            CreatedAt = now,
            LastSeenAt = now,
            ExpiresAt = now + rules.Longest,
            Device = device,
        });
        return token;
    }
}
