using Microsoft.EntityFrameworkCore;
using OneWindow.Data;

namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Finds employers for other areas.</summary>
public sealed class EmployerDirectory(OneWindowDb db)
{
    /// <summary>One employer; null where there is none.</summary>
    public Task<EmployerCard?> FindAsync(EmployerId id, CancellationToken cancel) => FindAsync(db, id, cancel);

    /// <summary>One employer, seen from within a use case's transaction; null where there is none.</summary>
    public static Task<EmployerCard?> FindAsync(OneWindowDb within, EmployerId id, CancellationToken cancel) =>
        Cards(within.Set<Employer>().Where(employer => employer.Id == id)).SingleOrDefaultAsync(cancel);

    /// <summary>The names of several, in one query; unknown ones are missing from the answer.</summary>
    public async Task<IReadOnlyDictionary<EmployerId, string>> NamesAsync(IReadOnlyCollection<EmployerId> ids, CancellationToken cancel) =>
        ids.Count == 0
            ? new Dictionary<EmployerId, string>()
            : await db.Set<Employer>().Where(employer => ids.Contains(employer.Id)).Select(employer => new { employer.Id, employer.Name })
                .ToDictionaryAsync(employer => employer.Id, employer => employer.Name, cancel);

    /// <summary>The name with all former names, signs and brands, in one statement; empty where there is no such employer.</summary>
    public async Task<IReadOnlyList<string>> AllNamesAsync(EmployerId id, CancellationToken cancel) =>
        await db.Set<Employer>().Where(employer => employer.Id == id).Select(employer => new { employer.Name, employer.OtherNames }).SingleOrDefaultAsync(cancel) is { } found
            ? [found.Name, .. found.OtherNames]
            : [];

    /// <summary>Every employer, as a part of another area's query in the same context.</summary>
    public static IQueryable<EmployerRow> Rows(OneWindowDb within) => within.Set<Employer>().Select(employer => new EmployerRow
    {
        Id = employer.Id, Name = employer.Name, CreditCode = employer.CreditCode, CreditCodeDoubtful = employer.CreditCodeDoubtful,
        DivisionCode = employer.DivisionCode, Address = employer.Address, LegalRepresentative = employer.LegalRepresentative,
        Telephone = employer.Telephone, Industry = employer.Industry, Kind = employer.Kind, ParentId = employer.ParentId, Status = employer.Status,
        Version = employer.Version,
    });

    internal static IQueryable<EmployerCard> Cards(IQueryable<Employer> employers) => employers.AsNoTracking().Select(employer => new EmployerCard(
        employer.Id, employer.Name, employer.CreditCode, employer.CreditCodeDoubtful, employer.DivisionCode, employer.Address,
        employer.LegalRepresentative, employer.Telephone, employer.Industry, employer.Kind, employer.ParentId, employer.Status, employer.Version));
}
