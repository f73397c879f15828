using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Ui.Components;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Staff.People.ListPeople;

/// <summary>A page of the ledger of people.</summary>
/// <param name="Rows">In the order of the sign-in names.</param>
/// <param name="InAll">How many the filter leaves.</param>
/// <param name="Before">The key before which the page before ends; null on the first page.</param>
/// <param name="After">The key after which the next page begins; null on the last page.</param>
internal sealed record PeopleList(IReadOnlyList<PersonRow> Rows, int InAll, string? Before, string? After);

/// <summary>One line of the ledger.</summary>
internal sealed record PersonRow(
    PersonId Id, string Name, string SignInName, bool IsSuspended, IReadOnlyList<string> Posts, IReadOnlyList<(string Text, TagView Light)> Certificates);

/// <summary>Reads the ledger of people, page by page along the sign-in names.</summary>
internal sealed class PeopleReader(OneWindowDb db)
{
    private const int PageSize = 50;

    public async Task<PeopleList> ReadAsync(PeopleFilter filter, DateOnly today, CancellationToken cancel)
    {
        var matching = Matching(filter, today);
        var inAll = await matching.CountAsync(cancel);
        var found = await PageOf(matching, filter)
            .Include(person => person.Appointments).Include(person => person.Certificates).AsSplitQuery().ToListAsync(cancel);
        if (filter.Before is not null)
        {
            found.Reverse();
        }

        var more = found.Count > PageSize;
        var rows = filter.Before is null ? found.Take(PageSize).ToList() : [.. found.TakeLast(PageSize)];
        return new PeopleList(
            [.. rows.Select(person => RowOf(person, today))],
            inAll,
            rows.Count > 0 && (filter.Before is null ? filter.After is not null : more) ? rows[0].SignInName : null,
            rows.Count > 0 && (filter.Before is not null || more) ? rows[^1].SignInName : null);
    }

    private IQueryable<Person> Matching(PeopleFilter filter, DateOnly today)
    {
        var people = db.Set<Person>().AsNoTracking().Where(person => person.Status != PersonStatus.OutsideSystem);
        if (filter.Name is { } name)
        {
            people = people.Where(person => person.Name.Contains(name) || person.SignInName.Contains(name));
        }

        if (filter.Post is { } post)
        {
            people = people.Where(person => person.Appointments.Any(held =>
                held.Post == post && held.FromDay <= today && (held.UntilDay == null || held.UntilDay >= today)));
        }

        return filter.Status is { } status ? people.Where(person => person.Status == status) : people;
    }

    // One more than a page holds, to know whether there is another.
#pragma warning disable CA1309 // translated to SQL, where the collation of the column compares
    private static IQueryable<Person> PageOf(IQueryable<Person> people, PeopleFilter filter) => filter switch
    {
        { Before: { } before } => people.Where(person => string.Compare(person.SignInName, before) < 0)
            .OrderByDescending(person => person.SignInName).Take(PageSize + 1),
        { After: { } after } => people.Where(person => string.Compare(person.SignInName, after) > 0)
            .OrderBy(person => person.SignInName).Take(PageSize + 1),
        _ => people.OrderBy(person => person.SignInName).Take(PageSize + 1),
    };
#pragma warning restore CA1309

    private static PersonRow RowOf(Person person, DateOnly today)
    {
        var posts = person.Appointments.Where(held => held.IsCurrent(today)).OrderBy(held => held.FromDay).Select(held => held.Post).Distinct().ToList();
        List<(string Text, TagView Light)> lights =
        [
            .. from certificate in person.Certificates
               where certificate.EndReason is null
               group certificate by certificate.Kind into ofKind
               orderby ofKind.Key
               let last = ofKind.MaxBy(certificate => certificate.LastDay)
               select (ofKind.Key.Label(), CertificateLight.Of(last.FromDay, last.LastDay, today)),
        ];
        if (posts.Contains(PostCodes.LabourInspector) && !person.Certificates.Exists(certificate => certificate.Kind == CertificateKind.Enforcement))
        {
            lights.Insert(0, (CertificateKind.Enforcement.Label(), new TagView("未登记", Tone.Over)));
        }

        return new PersonRow(
            person.Id, person.Name, person.SignInName, person.Status == PersonStatus.Suspended,
            [.. posts.Select(code => Law.Offices.Posts.Find(code)?.Name ?? code)], lights);
    }
}
