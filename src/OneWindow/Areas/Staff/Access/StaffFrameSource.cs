using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff.Access;

/// <summary>Tells the frame who is here and which posts there are to switch to.</summary>
internal sealed class StaffFrameSource(CurrentActor actor, OneWindowDb db) : IFrameSource
{
    public async ValueTask<StaffFrame?> LoadAsync(CancellationToken cancellationToken)
    {
        if (actor.Find() is not { } context)
        {
            return null;
        }

        var today = context.Today;
        var held = await (
            from appointment in db.Set<Appointment>().AsNoTracking()
            where appointment.PersonId == context.Person && appointment.FromDay <= today
                && (appointment.UntilDay == null || appointment.UntilDay >= today)
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            orderby appointment.FromDay, appointment.Id
            select new { appointment.Id, appointment.Post, Unit = unit.Name }).ToListAsync(cancellationToken);
        return new StaffFrame(
            context,
            actor.PersonName!,
            [
                .. from row in held
                   let post = Law.Offices.Posts.Find(row.Post)
                   where post is not null
                   select new PostChoice(row.Id, post.Name, row.Unit, row.Id == context.Appointment),
            ]);
    }
}
