using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>What was brought against an employer.</summary>
/// <param name="WithinAYear">How many matters were registered within a year.</param>
/// <param name="Last">The day of the last one; null for none.</param>
/// <param name="LastState">How far that one is.</param>
public sealed record MattersOfEmployer(int WithinAYear, DateOnly? Last, MatterState? LastState)
{
    /// <summary>Nothing was.</summary>
    public static readonly MattersOfEmployer None = new(0, null, null);
}

/// <summary>A matter in a list.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its first claim, or the beginning of the narrative.</param>
/// <param name="On">The day it was registered.</param>
/// <param name="State">How far it is.</param>
public sealed record MatterLine(MatterId Id, string Number, string Title, DateOnly On, MatterState State);

/// <summary>Counts and lists matters for other areas.</summary>
public sealed class MatterCounts(OneWindowDb db)
{
    /// <summary>The matters of several employers in two queries; employers without any are missing from the answer.</summary>
    /// <param name="employers">Which employers.</param>
    /// <param name="today">The year counted ends with this day, inclusive.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyDictionary<EmployerId, MattersOfEmployer>> OfEmployersAsync(
        IReadOnlyCollection<EmployerId> employers, DateOnly today, CancellationToken cancel)
    {
        var asked = employers.Select(id => (EmployerId?)id).ToList();
        var since = today.AddYears(-1);
        var counted = MatterStates.Counted;
        var rows = await db.Set<Matter>()
            .Where(matter => asked.Contains(matter.EmployerId) && matter.RegisteredOn > since && counted.Contains(matter.State))
            .Select(matter => new { matter.EmployerId, matter.RegisteredOn, matter.State })
            .ToListAsync(cancel);
        return rows.GroupBy(row => row.EmployerId!.Value).ToDictionary(
            group => group.Key,
            group =>
            {
                var last = group.MaxBy(row => row.RegisteredOn)!;
                return new MattersOfEmployer(group.Count(), last.RegisteredOn, last.State);
            });
    }

    /// <summary>The latest matters against an employer, at most 20.</summary>
    public async Task<IReadOnlyList<MatterLine>> LatestOfEmployerAsync(EmployerId employer, CancellationToken cancel)
    {
        var rows = await db.Set<Matter>()
            .Where(matter => matter.EmployerId == employer)
            .OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id).Take(20)
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
