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
    /// <summary>The years with matters, latest first.</summary>
    public async Task<IReadOnlyList<YearOfMatters>> YearsAsync(EmployerId employer, CancellationToken cancel)
    {
        var (open, counted) = (MatterStates.Open, MatterStates.Counted);
        return await db.Set<Matter>()
            .Where(matter => matter.EmployerId == employer && counted.Contains(matter.State))
            .GroupBy(matter => matter.RegisteredOn.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new YearOfMatters(year.Key, year.Count(), year.Count(matter => open.Contains(matter.State))))
            .ToListAsync(cancel);
    }

    /// <summary>Its matters, the latest first, after a key.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="after">The last one of the page before; null for the first page.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<MatterLine>> PageAsync(EmployerId employer, MatterId? after, int most, CancellationToken cancel)
    {
        var matters = db.Set<Matter>().Where(matter => matter.EmployerId == employer);
        if (after is { } last)
        {
            var on = db.Set<Matter>().Where(matter => matter.Id == last).Select(matter => matter.RegisteredOn);
            matters = matters.Where(matter => matter.RegisteredOn < on.First() || (matter.RegisteredOn == on.First() && matter.Id < last));
        }

        var rows = await matters.OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id).Take(most)
            .Select(matter => new
            {
                matter.Id, matter.Number, matter.RegisteredOn, matter.State, Beginning = matter.Narrative.Substring(0, 40),
                Type = matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new MatterLine(
            row.Id, row.Number, row.Type is null ? row.Beginning : ClaimTypes.Find(row.Type)?.Name ?? row.Beginning, row.RegisteredOn, row.State))];
    }
}
