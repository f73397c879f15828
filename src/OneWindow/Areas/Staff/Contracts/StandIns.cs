using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Absences;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Tells who acts for whom while somebody is away.</summary>
public static class StandIns
{
    /// <summary>The persons who are away on a day and for whom this one stands in, as a condition for a query of the same context.</summary>
    /// <param name="db">The context.</param>
    /// <param name="standIn">Who stands in.</param>
    /// <param name="day">The day.</param>
    public static IQueryable<PersonId> StoodInBy(this OneWindowDb db, PersonId standIn, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Absence>().AsNoTracking()
            .Where(absence => absence.StandInId == standIn && absence.FromDay <= day && absence.UntilDay >= day)
            .Select(absence => absence.PersonId);
    }

    /// <summary>Everybody who is away on a day with who stands in for them, as a part of another area's query in the same context.</summary>
    public static IQueryable<AwayRow> AwayOn(this OneWindowDb db, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from absence in db.Set<Absence>()
               where absence.FromDay <= day && absence.UntilDay >= day
               join person in db.Set<People.Person>() on absence.StandInId equals person.Id
               select new AwayRow { Person = absence.PersonId, StandIn = absence.StandInId, StandInName = person.Name };
    }

    /// <summary>Of these persons, those who are away on a day, with who stands in for them.</summary>
    /// <param name="db">The context.</param>
    /// <param name="persons">The persons.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<IReadOnlyDictionary<PersonId, PersonId>> StandInsOfAsync(
        this OneWindowDb db, IReadOnlyCollection<PersonId> persons, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var wanted = persons.Distinct().ToList();
        var rows = await db.Set<Absence>().AsNoTracking()
            .Where(absence => wanted.Contains(absence.PersonId) && absence.FromDay <= day && absence.UntilDay >= day)
            .Select(absence => new { absence.PersonId, absence.StandInId }).ToListAsync(cancel);
        return rows.DistinctBy(row => row.PersonId).ToDictionary(row => row.PersonId, row => row.StandInId);
    }
}

/// <summary>Somebody who is away, as a part of another area's query: joined from outside, everything is null where nobody is.</summary>
public sealed record AwayRow
{
    /// <summary>Who is away.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Who stands in.</summary>
    public PersonId? StandIn { get; init; }

    /// <summary>The name of who stands in.</summary>
    public string? StandInName { get; init; }
}
