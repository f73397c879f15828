namespace OneWindow.Ui.Components.Ledgers;

/// <summary>Where this page of a ledger stands. Pages follow keys, not numbers, so a new row moves nothing.</summary>
/// <param name="RowsShown">Rows on this page.</param>
/// <param name="RowsInAll">Rows that the filter leaves, over all pages; null where counting costs too much.</param>
/// <param name="PreviousHref">The page before, or null.</param>
/// <param name="NextHref">The page after, or null.</param>
public sealed record LedgerPage(int RowsShown, int? RowsInAll = null, string? PreviousHref = null, string? NextHref = null)
{
    /// <summary>From this number on the rows were not counted further; null when they were counted to the end.</summary>
    public int? CountedTo { get; init; }

    /// <summary>Whether there may be more rows than were counted.</summary>
    public bool MayBeMore => CountedTo is { } most && RowsInAll >= most;
}

/// <summary>A filter that is on, with the address that takes it off.</summary>
public sealed record ActiveFilter(string Label, string RemoveHref);
