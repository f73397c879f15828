using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A claim of an earlier matter against the same employer.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="ReceivedOn">The day in China on which it was brought.</param>
/// <param name="ClaimType">The code of the claim type.</param>
public sealed record EarlierReport(MatterId Matter, string Number, DateOnly ReceivedOn, string ClaimType)
{
    /// <summary>
    /// Whether this report kept an act within reach of inspection (监察条例第二十条): it came after the act began and within two years,
    /// the last day included, of its end.
    /// </summary>
    /// <param name="from">The first day of the act; null where unknown.</param>
    /// <param name="lastDay">The last day of the act.</param>
    public bool Covers(DateOnly? from, DateOnly lastDay) => ReceivedOn >= (from ?? lastDay) && ReceivedOn <= lastDay.AddYears(2);
}

/// <summary>
/// Looks up whether something was reported before, so that nobody has to remember it. Cases ask it when they are filed;
/// what cases themselves found stands in their own record.
/// </summary>
public static class EarlierReports
{
    private const int Most = 200;

    /// <summary>What was brought against an employer before, oldest first, withdrawn and refused matters included: they were reports all the same.</summary>
    /// <param name="db">The context of the caller.</param>
    /// <param name="employer">The employer.</param>
    /// <param name="claimTypes">The codes of the claim types asked for.</param>
    /// <param name="except">The matter at hand; null for none.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<IReadOnlyList<EarlierReport>> OfAsync(
        OneWindowDb db, EmployerId employer, IReadOnlyCollection<string> claimTypes, MatterId? except, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<Matter>().AsNoTracking()
            .Where(matter => matter.EmployerId == employer && matter.Id != (except ?? default) && matter.State != MatterState.Voided)
            .OrderBy(matter => matter.ReceivedAt)
            .SelectMany(matter => matter.Claims.Where(claim => claimTypes.Contains(claim.Type)), (matter, claim) => new { matter.Id, matter.Number, matter.ReceivedAt, claim.Type })
            .Take(Most).ToListAsync(cancel);
        return [.. rows.Select(row => new EarlierReport(row.Id, row.Number, Hosting.Actions.ChinaTime.DayOf(row.ReceivedAt), row.Type))];
    }
}
