using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Found;

/// <summary>The staff in the search, for administrators: by name or sign-in name. They are a few hundred, so no index is kept.</summary>
internal sealed class FoundStaff(OneWindowDb db) : ISearched
{
    public FoundKind Kind => FoundKind.Staff;

    public bool IsOpenTo(Post post) => post == Posts.Administrator;

    public async Task<IReadOnlyList<FoundLine>> FindAsync(
        SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel)
    {
        var people = await db.Set<Person>().AsNoTracking().Where(person => person.Status != PersonStatus.OutsideSystem)
            .Select(person => new { person.Id, person.Name, person.SignInName, person.Status })
            .ToListAsync(cancel);
        return
        [
            .. people
                .Where(person => text.StandsIn(person.Name) || text.StandsIn(person.SignInName))
                .Where(person => after is not { } last || person.Id.Value.CompareTo(last) < 0)
                .OrderByDescending(person => person.Id.Value).Take(most)
                .Select(person => new FoundLine(
                    person.Id.Value, person.Name, StaffRoutes.Person(person.Id), text.StandsIn(person.Name) ? "姓名" : "登录名")
                {
                    Number = person.SignInName, Meta = person.Status == PersonStatus.Active ? "在用" : "停用",
                }),
        ];
    }
}
