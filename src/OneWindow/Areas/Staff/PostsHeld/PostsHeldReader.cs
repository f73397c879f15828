using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Staff.PostsHeld;

/// <summary>A post: who holds it today, and what it may do.</summary>
/// <param name="Post">The post.</param>
/// <param name="Holders">Persons by unit.</param>
/// <param name="Pages">What is done on the pages open to it, as the pages' own declarations say.</param>
/// <param name="Steps">The steps that procedures declare for it, by procedure.</param>
internal sealed record PostEntry(
    Post Post, IReadOnlyList<PostEntryHolder> Holders, IReadOnlyList<string> Pages, IReadOnlyList<(string Procedure, IReadOnlyList<Step> Steps)> Steps);

/// <summary>Somebody who holds a post today.</summary>
internal sealed record PostEntryHolder(PersonId Person, string Name, string Unit, bool IsSuspended);

/// <summary>Gathers what each post is and may do; nothing of it is written down twice.</summary>
internal sealed class PostsHeldReader(OneWindowDb db, IEnumerable<EndpointDataSource> endpoints)
{
    public async Task<IReadOnlyList<PostEntry>> ReadAsync(DateOnly today, CancellationToken cancel)
    {
        var held = await (
            from appointment in db.Set<Appointment>().AsNoTracking()
            where appointment.FromDay <= today && (appointment.UntilDay == null || appointment.UntilDay >= today)
            join person in db.Set<Person>() on appointment.PersonId equals person.Id
            where person.Status != PersonStatus.OutsideSystem
            join unit in db.Set<Unit>() on appointment.UnitId equals unit.Id
            orderby unit.Code, person.SignInName
            select new { appointment.Post, Holder = new PostEntryHolder(person.Id, person.Name, unit.Name, person.Status == PersonStatus.Suspended) })
            .ToListAsync(cancel);
        var declared = endpoints.SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.AccessDeclaration()).OfType<RequirePostAttribute>().Where(access => access.For is not null).ToList();
        return
        [
            .. Posts.All.Select(post => new PostEntry(
                post,
                [.. held.Where(row => row.Post == post.Code).Select(row => row.Holder)],
                [.. declared.Where(access => access.Allows(post)).Select(access => access.For!).Distinct()],
                [
                    .. from procedure in DeclaredProcedures.All
                       let steps = procedure.Steps.Where(step => step.By.Contains(post)).ToList()
                       where steps.Count > 0
                       select (procedure.Name, (IReadOnlyList<Step>)steps),
                ])),
        ];
    }
}
