using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Names staff for other areas, and tells who may act.</summary>
public sealed class StaffDirectory(OneWindowDb db)
{
    /// <summary>The names of those who hold these appointments, ended ones included, in one query. Unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<AppointmentId, StaffName>> NamesAsync(
        IReadOnlyCollection<AppointmentId> appointments, CancellationToken cancel)
    {
        var wanted = appointments.Distinct().ToList();
        var rows = await (
            from appointment in db.Set<Appointment>().AsNoTracking()
            where wanted.Contains(appointment.Id)
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            select new { appointment.Id, Person = person.Name, appointment.Post, Unit = unit.Name }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row => new StaffName(row.Person, PostName(row.Post), row.Unit));
    }

    /// <summary>Who holds each post, ended ones included, as a part of another area's query in the same context.</summary>
    public static IQueryable<NamedRow> Rows(OneWindowDb within) =>
        from appointment in within.Set<Appointment>()
        join person in within.Set<Person>() on appointment.PersonId equals person.Id
        join unit in within.Set<Unit>() on appointment.UnitId equals unit.Id
        select new NamedRow { Id = appointment.Id, Person = person.Name, Post = appointment.Post, Unit = unit.Name };

    /// <summary>Persons by name, as a part of another area's query in the same context.</summary>
    public static IQueryable<PersonRow> Persons(OneWindowDb within) =>
        within.Set<Person>().Select(person => new PersonRow { Id = person.Id, Name = person.Name });

    /// <summary>The name of a person; null for nobody known.</summary>
    public Task<string?> NameOfAsync(PersonId person, CancellationToken cancel) =>
        db.Set<Person>().AsNoTracking().Where(row => row.Id == person).Select(row => row.Name).FirstOrDefaultAsync(cancel);

    /// <summary>The names of persons, in one query. Unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> NamesOfAsync(IReadOnlyCollection<PersonId> persons, CancellationToken cancel) =>
        await db.Set<Person>().AsNoTracking().Where(row => persons.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel);

    /// <summary>Who holds these appointments, ended ones included, in one query. Unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<AppointmentId, PersonId>> PersonsOfAsync(
        IReadOnlyCollection<AppointmentId> appointments, CancellationToken cancel)
    {
        var wanted = appointments.Distinct().ToList();
        return await db.Set<Appointment>().AsNoTracking().Where(row => wanted.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.PersonId, cancel);
    }

    /// <summary>The persons whose name contains this.</summary>
    public async Task<IReadOnlyList<PersonId>> PersonsNamedAsync(string part, CancellationToken cancel) =>
        await db.Set<Person>().AsNoTracking().Where(person => person.Name.Contains(part)).Select(person => person.Id).ToListAsync(cancel);

    /// <summary>
    /// The holders of a post on a day, with the certificate that the post needs valid that day, or the latest one (its last day
    /// tells that it has lapsed); an empty certificate number where they hold none.
    /// </summary>
    /// <param name="post">The code of the post.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<IReadOnlyList<Officer>> OfficersAsync(string post, DateOnly on, CancellationToken cancel) =>
        [.. (await HoldersAsync(post, unit: null, on, cancel)).Select(holder => holder.AsOfficer())];

    /// <summary>
    /// For each of these appointments every one that its person holds or held, itself included: whoever acts in several posts is one
    /// person. One query; unknown ones are left out.
    /// </summary>
    public async Task<ILookup<AppointmentId, Officer>> SamePersonsAsync(IReadOnlyCollection<AppointmentId> appointments, CancellationToken cancel)
    {
        var wanted = appointments.Distinct().ToList();
        var rows = await (
            from held in db.Set<Appointment>().AsNoTracking()
            where wanted.Contains(held.Id)
            join appointment in db.Set<Appointment>() on held.PersonId equals appointment.PersonId
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            orderby person.Name, appointment.Id
            select new { Held = held.Id, appointment.Id, person.Name }).ToListAsync(cancel);
        return rows.ToLookup(row => row.Held, row => new Officer(row.Id.Value, row.Name, string.Empty, DateOnly.MinValue));
    }

    /// <summary>Who holds a post on a day, in one unit or in all, ordered by name; suspended persons are left out.</summary>
    /// <param name="post">The code of the post.</param>
    /// <param name="unit">The unit; null for all.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<IReadOnlyList<PostHolder>> HoldersAsync(string post, UnitId? unit, DateOnly day, CancellationToken cancel)
    {
        var kind = CertificateKinds.Of(post);
        var rows = await (
            from appointment in db.Set<Appointment>().AsNoTracking()
            where appointment.Post == post && appointment.FromDay <= day && (appointment.UntilDay == null || appointment.UntilDay >= day)
                && (unit == null || appointment.UnitId == unit)
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            where person.Status == PersonStatus.Active
            join held in db.Set<Unit>() on appointment.UnitId equals held.Id
            orderby person.Name, appointment.Id
            select new
            {
                appointment.Id, appointment.PersonId, person.Name, UnitId = held.Id, Unit = held.Name,
                Certificates = db.Set<Certificate>()
                    .Where(row => row.PersonId == person.Id && row.Kind == kind && row.FromDay <= day).ToList(),
            }).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let certificate = row.Certificates.MaxBy(certificate => certificate.LastDay)
               select new PostHolder(
                   row.Id, row.PersonId, row.Name, row.UnitId, row.Unit, certificate?.Number ?? string.Empty, certificate?.LastDay),
        ];
    }

    /// <summary>Who holds a post on a day, each person once.</summary>
    public async Task<IReadOnlyList<PersonId>> PersonsHoldingAsync(string post, DateOnly day, CancellationToken cancel) =>
        [.. (await HoldersAsync(post, unit: null, day, cancel)).Select(holder => holder.Person).Distinct()];

    /// <summary>Who holds one of these posts on a day, each post held once, ordered by name; suspended persons are left out.</summary>
    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(IReadOnlyCollection<string> posts, DateOnly day, CancellationToken cancel)
    {
        var rows = await (
            from appointment in db.Set<Appointment>().AsNoTracking()
            where posts.Contains(appointment.Post) && appointment.FromDay <= day && (appointment.UntilDay == null || appointment.UntilDay >= day)
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            where person.Status == PersonStatus.Active
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            orderby person.Name, appointment.Id
            select new { appointment.Id, appointment.PersonId, person.Name, appointment.Post, Unit = unit.Name }).ToListAsync(cancel);
        return [.. rows.Select(row => new Colleague(row.Id, row.PersonId, row.Name, row.Post, PostName(row.Post), row.Unit))];
    }

    private static string PostName(string code) => Law.Offices.Posts.Find(code)?.Name ?? code;
}

/// <summary>Somebody of the staff in a post, to be chosen from a list.</summary>
/// <param name="Appointment">The post held.</param>
/// <param name="Person">The person.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Post">The code of the post.</param>
/// <param name="PostName">Its Chinese name.</param>
/// <param name="UnitName">The unit in which it is held.</param>
public sealed record Colleague(AppointmentId Appointment, PersonId Person, string Name, string Post, string PostName, string UnitName);

/// <summary>Somebody who holds a post on the day asked for.</summary>
/// <param name="Appointment">The post held.</param>
/// <param name="Person">The person.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Unit">The unit in which the post is held.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Certificate">The number of the certificate that the post needs; empty for none.</param>
/// <param name="ValidTo">Its last day, inclusive; null for none.</param>
public sealed record PostHolder(
    AppointmentId Appointment, PersonId Person, string Name, UnitId Unit, string UnitName, string Certificate, DateOnly? ValidTo)
{
    /// <summary>Whether the certificate is valid on a day.</summary>
    public bool IsCertified(DateOnly on) => ValidTo >= on;

    /// <summary>As a case records its officers.</summary>
    public Officer AsOfficer() => new(Appointment.Value, Name, Certificate, ValidTo ?? DateOnly.MinValue);
}
