using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Absences.EndAbsence;

/// <summary>Somebody is back before the last day (销假), or does not go: the stand-in acts no longer, from today on.</summary>
internal sealed class EndAbsence(WriteDoor door, StaffRecord record)
{
    public Task<Result<PersonId>> HandleAsync(AbsenceId id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<PersonId>(async (db, token) =>
        {
            if (await db.Set<Absence>().SingleOrDefaultAsync(row => row.Id == id, token) is not { } absence)
            {
                return AbsenceErrors.Unknown;
            }

            if (absence.PersonId != by.Person && by.Post != Posts.Administrator)
            {
                return AbsenceErrors.Others;
            }

            if (absence.UntilDay < by.Today)
            {
                return AbsenceErrors.Over;
            }

            absence.UntilDay = by.Today.AddDays(-1);
            await record.AddAsync(db, absence.PersonId, new AbsenceEnded(absence.UntilDay), by, token);
            return absence.PersonId;
        }, cancel);
}
