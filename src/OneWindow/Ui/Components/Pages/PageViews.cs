using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Ui.Components.Pages;

/// <summary>A step of the trail above the heading; the last one has no address.</summary>
public sealed record Crumb(string Label, string? Href = null);

/// <summary>A tile of the workbench: a number that opens its list.</summary>
/// <param name="Label">待办.</param>
/// <param name="Count">12.</param>
/// <param name="Hint">What is counted, in a few words.</param>
/// <param name="Href">The list.</param>
/// <param name="Tone">Red for late, amber for soon.</param>
/// <param name="Unit">件.</param>
public sealed record TileView(string Label, int Count, string Hint, string Href, Tone Tone = Tone.Plain, string Unit = "件")
{
    /// <summary>From this number on it was not counted further; null when it was counted to the end.</summary>
    public int? CountedTo { get; init; }

    /// <summary>The number as it is shown: 12, or 99+.</summary>
    public string Number => CountedTo is { } most && Count >= most ? $"{most - 1}+" : Count.Grouped();
}

/// <summary>A tab, or a chip of a filter: one address, perhaps with a count.</summary>
public sealed record TabView(string Label, string Href, bool IsCurrent = false, int? Count = null);

/// <summary>A short word in a frame.</summary>
public sealed record TagView(string Text, Tone Tone = Tone.Plain);
