namespace OneWindow.Ui.Frame;

/// <summary>
/// A number that the frame shows: rows that are counted up to <see cref="Most"/>. The tallies of all areas are read in one statement,
/// so a page costs no more for another area.
/// </summary>
/// <param name="Key">Names it within the frame: <c>cases.todo</c>.</param>
/// <param name="Rows">One for each row, as a query of the request's context, no more than <see cref="Most"/>.</param>
public sealed record FrameTally(string Key, IQueryable<int> Rows)
{
    /// <summary>No number counts further; the page shows 99+.</summary>
    public const int Most = 100;

    /// <summary>The key under which the area that reminds tells how many reminders are unread.</summary>
    public const string Unread = "reminders.unread";
}

/// <summary>The numbers of the frame by key.</summary>
/// <param name="numbers">The numbers; a key without rows is left out.</param>
public sealed class FrameNumbers(IReadOnlyDictionary<string, int> numbers)
{
    /// <summary>Nothing was counted.</summary>
    public static readonly FrameNumbers None = new(new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>How many rows a tally had; 0 for a key that was not asked.</summary>
    public int Of(string key) => numbers.GetValueOrDefault(key);

    /// <summary>The same, or null for none: nothing is shown then.</summary>
    public int? Some(string key) => Of(key) is > 0 and var number ? number : null;
}

/// <summary>Counts tallies, all in one statement.</summary>
public interface IFrameCounter
{
    /// <summary>The numbers of these tallies.</summary>
    Task<FrameNumbers> CountAsync(IReadOnlyList<FrameTally> tallies, CancellationToken cancel);
}
