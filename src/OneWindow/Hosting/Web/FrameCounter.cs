using Microsoft.EntityFrameworkCore;
using OneWindow.Ui.Frame;

namespace OneWindow.Hosting.Web;

/// <summary>Puts the tallies of all areas one under the other and groups them by their keys.</summary>
internal sealed class FrameCounter : IFrameCounter
{
    public async Task<FrameNumbers> CountAsync(IReadOnlyList<FrameTally> tallies, CancellationToken cancel)
    {
        if (tallies.Count == 0)
        {
            return FrameNumbers.None;
        }

        var numbers = await tallies.Select(tally => tally.Rows).Aggregate((above, below) => above.Concat(below))
            .GroupBy(key => key)
            .Select(rows => new { rows.Key, Count = rows.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancel);
        return new FrameNumbers(numbers);
    }
}

/// <summary>Makes tallies of queries.</summary>
internal static class Tallying
{
    /// <summary>A tally of the rows of a query.</summary>
    public static FrameTally Tally<T>(this IQueryable<T> rows, string key) =>
        new(key, rows.Select(_ => EF.Constant(key)).Take(FrameTally.Most));
}
