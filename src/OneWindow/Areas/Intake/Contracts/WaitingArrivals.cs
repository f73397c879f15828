using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.ListArrivals;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Broken messages of a line that nobody has worked on.</summary>
/// <param name="Line">The code of the line.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many.</param>
public sealed record WaitingOnLine(string Line, string Name, int Count);

/// <summary>Tells what waits of earlier days, for those who remind.</summary>
public sealed class WaitingArrivals
{
    private readonly ArrivalLists _lists;

    internal WaitingArrivals(ArrivalLists lists) => _lists = lists;

    /// <summary>The lines on which messages wait that arrived before a day.</summary>
    public async Task<IReadOnlyList<WaitingOnLine>> BeforeAsync(DateOnly day, CancellationToken cancel)
    {
        var counts = await _lists.Waiting(day).GroupBy(row => row.Line).Select(group => new { Line = group.Key, Count = group.Count() }).ToListAsync(cancel);
        return [.. counts.Select(row => new WaitingOnLine(row.Line, DeclaredLines.Find(row.Line)?.Name ?? row.Line, row.Count))];
    }

    /// <summary>The list of what waits; null for a post that does not work on it.</summary>
    public static string? ListFor(Post reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return LinePosts.Clerks.Contains(reader.Code) ? LineRoutes.Arrivals : null;
    }
}
