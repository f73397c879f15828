using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.People;

/// <summary>Asks every area what is still open with a person, in one post or in all.</summary>
internal sealed class OpenWorkReader(OneWindowDb db, IEnumerable<IOpenWork> areas)
{
    public async Task<IReadOnlyList<OpenWork>> OfAsync(PersonId person, AppointmentId? only, CancellationToken cancel)
    {
        var held = await db.Set<Appointment>().AsNoTracking()
            .Where(row => row.PersonId == person && (only == null || row.Id == only))
            .Select(row => new HeldPost(row.Id, row.Post)).ToListAsync(cancel);
        List<OpenWork> open = [];
        foreach (var area in areas)
        {
            open.AddRange(await area.OfAsync(person, held, cancel));
        }

        return open;
    }
}
