using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.AcceptIntoCase;

/// <summary>What a matter brings into a case of one way, before it is handed over.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="Version">Its version.</param>
/// <param name="WorkDivision">Where the work was done; null where unknown.</param>
/// <param name="Claims">The names of the claims that go along.</param>
/// <param name="Facts">The opening facts that are known, by code.</param>
/// <param name="Closed">Why nothing can be handed over; null when it can.</param>
public sealed record MatterOpening(
    MatterId Id, string Number, long Version, string? WorkDivision, IReadOnlyList<string> Claims, IReadOnlyDictionary<string, string> Facts, string? Closed);

/// <summary>Reads that for the page.</summary>
public sealed class OpeningOfMatter(OneWindowDb db)
{
    /// <summary>The opening; null when there is no such matter.</summary>
    public async Task<MatterOpening?> ReadAsync(MatterId id, Channel channel, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var matter = await db.Set<Matter>().AsNoTracking().Include(row => row.Claims).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return null;
        }

        var claims = matter.Claims.Where(claim => claim.IsWaiting && claim.Channel == channel).OrderBy(claim => claim.Ordinal).ToList();
        var closed = MatterStep.Accept.RefusedFor(matter)?.Message ?? (claims.Count == 0 ? $"没有一项等待办理的诉求选了{channel.Name()}。" : null);
        return new MatterOpening(
            id, matter.Number, matter.Version, matter.WorkDivision, [.. claims.Select(claim => ClaimTypes.Find(claim.Type)!.Name)],
            OpeningFacts.Of(channel, matter, claims, by.Today), closed);
    }
}
