using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>The person acts as another post held, until the next switch. Every act names the post it was done as.</summary>
internal sealed class SwitchPost(WriteDoor door, TimeProvider time)
{
    private static readonly Refusal NotHeld =
        Refusal.NotAllowed("post-not-held", "这个岗位现在不在您名下，没有切换。");

    /// <summary>The name of the post now acted as.</summary>
    public Task<Result<string>> HandleAsync(SignedInSession session, AppointmentId to, CancellationToken cancel) =>
        door.WriteAsync<string>(
            async (db, token) =>
            {
                var appointment = await db.Set<Appointment>().AsNoTracking()
                    .FirstOrDefaultAsync(row => row.Id == to && row.PersonId == session.Person, token);
                if (appointment is null || !appointment.IsCurrent(ChinaTime.Today(time))
                    || Law.Offices.Posts.Find(appointment.Post) is not { } post)
                {
                    return NotHeld;
                }

                (await db.Set<StaffSession>().SingleAsync(row => row.Id == session.Id, token)).AppointmentId = to;
                return post.Name;
            },
            cancel);
}
