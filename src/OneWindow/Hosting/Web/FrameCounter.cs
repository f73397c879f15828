using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Ui.Frame;

namespace OneWindow.Hosting.Web;

/// <summary>Asks for the tallies of all areas as the columns of one row.</summary>
internal sealed class FrameCounter(OneWindowDb db) : IFrameCounter
{
    public async Task<FrameNumbers> CountAsync(IReadOnlyList<FrameTally> tallies, CancellationToken cancel)
    {
        if (tallies.Count == 0)
        {
            return FrameNumbers.None;
        }

        var columns = Expression.NewArrayInit(
            typeof(int), tallies.Select(tally => Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(int)], tally.Rows.Expression)));
        var counts = (await db.OneRow()
            .Select(Expression.Lambda<Func<int, int[]>>(columns, Expression.Parameter(typeof(int))))
            .ToListAsync(cancel))[0];
        return new FrameNumbers(tallies.Zip(counts).GroupBy(column => column.First.Key, StringComparer.Ordinal)
            .ToDictionary(columns => columns.Key, columns => columns.Sum(column => column.Second), StringComparer.Ordinal));
    }
}

/// <summary>Makes tallies of queries.</summary>
internal static class Tallying
{
    /// <summary>A tally of the rows of a query, as many as are counted at all.</summary>
    public static FrameTally Tally<T>(this IQueryable<T> rows, string key) =>
        new(key, rows.Select(_ => 1).Take(FrameTally.Most));
}
