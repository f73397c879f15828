using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Absences.ListAbsences;

/// <summary>An absence that is running or to come.</summary>
internal sealed record AbsenceLine(AbsenceId Id, PersonId Person, string Name, string StandIn, DateOnly FromDay, DateOnly UntilDay, string Reason);

/// <summary>Somebody who may be chosen.</summary>
internal sealed record Choosable(PersonId Id, string Name, string Posts);

/// <summary>Reads what the page of absences shows.</summary>
internal sealed class AbsenceReader(OneWindowDb db)
{
    private const int Most = 200;

    /// <summary>The absences that are not over: for the administrator everybody's, for others those in which they are away or stand in.</summary>
    public async Task<IReadOnlyList<AbsenceLine>> OpenAsync(ActionContext by, CancellationToken cancel)
    {
        var (everybody, self, today) = (by.Post == Posts.Administrator, by.Person, by.Today);
        return await (
            from absence in db.Set<Absence>().AsNoTracking()
            where absence.UntilDay >= today && (everybody || absence.PersonId == self || absence.StandInId == self)
            join person in db.Set<Person>() on absence.PersonId equals person.Id
            join standIn in db.Set<Person>() on absence.StandInId equals standIn.Id
            orderby absence.FromDay, absence.Id
            select new AbsenceLine(absence.Id, person.Id, person.Name, standIn.Name, absence.FromDay, absence.UntilDay, absence.Reason))
            .Take(Most).ToListAsync(cancel);
    }

    /// <summary>Those who may be away or stand in: active persons with a post today; for others than the administrator those who share a post with them.</summary>
    public async Task<IReadOnlyList<Choosable>> ColleaguesAsync(ActionContext by, CancellationToken cancel)
    {
        var everybody = by.Post == Posts.Administrator;
        var today = by.Today;
        var held = db.Set<Appointment>().AsNoTracking().Where(row => row.FromDay <= today && (row.UntilDay == null || row.UntilDay >= today));
        var own = held.Where(row => row.PersonId == by.Person).Select(row => row.Post);
        var rows = await (
            from appointment in held
            where everybody || own.Contains(appointment.Post)
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            where person.Status == PersonStatus.Active
            orderby person.Name, person.Id
            select new { person.Id, person.Name, appointment.Post }).ToListAsync(cancel);
        return
        [
            .. rows.GroupBy(row => (row.Id, row.Name)).Select(group => new Choosable(
                group.Key.Id, group.Key.Name, string.Join("、", group.Select(row => Posts.Find(row.Post)?.Name ?? row.Post).Distinct()))),
        ];
    }
}
