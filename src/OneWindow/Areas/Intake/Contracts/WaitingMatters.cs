using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A matter that no channel has accepted yet.</summary>
/// <param name="Id">The matter.</param>
/// <param name="On">The day it was registered.</param>
/// <param name="Clerk">Who follows it: who registered it, or to whom it was directed.</param>
/// <param name="Unit">The unit that registered it.</param>
public sealed record WaitingMatter(MatterId Id, DateOnly On, PersonId Clerk, UnitId Unit);

/// <summary>Lists matters that still wait for a channel, for those who remind.</summary>
public sealed class WaitingMatters(OneWindowDb db)
{
    private static readonly MatterState[] BeforeAnyCase = [MatterState.Registered, MatterState.Triaged, MatterState.MediationOffered, MatterState.Guided];

    /// <summary>Whether a matter waits: it has no claim yet, or one that no case carries and with which nobody was sent elsewhere.</summary>
    internal static readonly Expression<Func<Matter, bool>> Waits = matter =>
        (BeforeAnyCase.Contains(matter.State) && !matter.Claims.Any())
        || ((BeforeAnyCase.Contains(matter.State) || matter.State == MatterState.Accepted)
            && matter.Claims.Any(claim => claim.CaseId == null && claim.GuidedOn == null));

    /// <summary>Those registered on or before a day, page by page. One state after the other: asked for all states at once, SQLite gathers all that wait for each page.</summary>
    /// <param name="on">The latest day, inclusive.</param>
    /// <param name="most">At most so many on a page.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async IAsyncEnumerable<IReadOnlyList<WaitingMatter>> PagesAsync(DateOnly on, int most, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var state in BeforeAnyCase.Append(MatterState.Accepted))
        {
            var after = new MatterId(Guid.Empty);
            while (await PageAsync(state, on, after, most, cancel) is { Count: > 0 } page)
            {
                yield return page;
                after = page[^1].Id;
            }
        }
    }

    /// <summary>How many of those that somebody follows.</summary>
    public Task<int> CountOfAsync(PersonId clerk, CancellationToken cancel) =>
        db.Set<Matter>().Where(Waits).CountAsync(IsFollowedBy(clerk), cancel);

    /// <summary>What <see cref="PagesAsync"/> asks of one state: those after a key, in the order of an index.</summary>
    internal static IQueryable<Matter> Following(IQueryable<Matter> matters, MatterState state, DateOnly on, MatterId after) =>
        matters.Where(Waits).Where(matter => matter.State == state && matter.RegisteredOn <= on && matter.Id > after).OrderBy(matter => matter.Id);

    private Task<List<WaitingMatter>> PageAsync(MatterState state, DateOnly on, MatterId after, int most, CancellationToken cancel) =>
        Following(db.Set<Matter>(), state, on, after)
            .Take(most)
            .Select(matter => new WaitingMatter(matter.Id, matter.RegisteredOn, matter.DirectedToId ?? matter.ClerkId, matter.UnitId))
            .ToListAsync(cancel);

    /// <summary>Whether somebody follows a matter: to whom it was directed, or else who registered it.</summary>
    internal static Expression<Func<Matter, bool>> IsFollowedBy(PersonId clerk) =>
        matter => matter.DirectedToId == clerk || (matter.DirectedToId == null && matter.ClerkId == clerk);
}
