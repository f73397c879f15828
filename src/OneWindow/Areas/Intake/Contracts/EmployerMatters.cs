using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>What was brought against an employer in a year.</summary>
/// <param name="Year">The calendar year of registration.</param>
/// <param name="Matters">How many matters.</param>
/// <param name="Open">How many of them are still open.</param>
public sealed record YearOfMatters(int Year, int Matters, int Open);

/// <summary>The matters against one employer, for its history.</summary>
public sealed class EmployerMatters(OneWindowDb db)
{
    /// <summary>The years with matters, latest first, and a page of its matters, the latest first, after a key: in one statement.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="after">The last one of the page before; null for the first page.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<(IReadOnlyList<YearOfMatters> Years, IReadOnlyList<MatterLine> Page)> ReadAsync(
        EmployerId employer, MatterId? after, int most, CancellationToken cancel)
    {
        var (open, counted) = (MatterStates.Open, MatterStates.Counted);
        var years = db.Set<Matter>()
            .Where(matter => matter.EmployerId == employer && counted.Contains(matter.State))
            .GroupBy(matter => matter.RegisteredOn.Year)
            .Select(year => new { Year = (int?)year.Key, Matters = (int?)year.Count(), Open = (int?)year.Count(matter => open.Contains(matter.State)) });
        var matters = db.Set<Matter>().Where(matter => matter.EmployerId == employer);
        if (after is { } last)
        {
            var on = db.Set<Matter>().Where(matter => matter.Id == last).Select(matter => matter.RegisteredOn);
            matters = matters.Where(matter => matter.RegisteredOn < on.First() || (matter.RegisteredOn == on.First() && matter.Id < last));
        }

        var page = matters.OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id).Take(most)
            .Select(matter => new
            {
                Id = (MatterId?)matter.Id, matter.Number, On = (DateOnly?)matter.RegisteredOn, State = (MatterState?)matter.State,
                Beginning = matter.Narrative.Substring(0, 40),
                Type = matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(),
            });
        var rows = await (
            from part in db.Parts(2)
            join row in years on part equals 0 into itsYears
            from year in itsYears.DefaultIfEmpty()
            join row in page on part equals 1 into itsMatters
            from matter in itsMatters.DefaultIfEmpty()
            select new { Year = year, Matter = matter }).ToListAsync(cancel);
        return (
        [
            .. rows.Select(row => row.Year).Where(year => year.Year is not null).OrderByDescending(year => year.Year)
                .Select(year => new YearOfMatters(year.Year!.Value, year.Matters!.Value, year.Open!.Value)),
        ],
        [
            .. rows.Select(row => row.Matter).Where(row => row.Id is not null).OrderByDescending(row => row.On).ThenByDescending(row => row.Id!.Value.Value)
                .Select(row => new MatterLine(
                    row.Id!.Value, row.Number, row.Type is null ? row.Beginning : ClaimTypes.Find(row.Type)?.Name ?? row.Beginning, row.On!.Value, row.State!.Value)),
        ]);
    }
}
