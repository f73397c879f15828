namespace OneWindow.Ui.Frame;

/// <summary>
/// The frame of this request, read once: by the layout, or before it where the framework sends a page as it is first drawn
/// and waits for nothing (the pages of a status).
/// </summary>
public sealed class FrameOfRequest(IFrameSource source, IEnumerable<INavigation> areas, IFrameCounter counter)
{
    private readonly List<NavigationEntry> _entries = [];

    /// <summary>Whether it has been read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Who is here; null where nobody is signed in.</summary>
    public StaffFrame? Frame { get; private set; }

    /// <summary>What the areas counted for it.</summary>
    public FrameNumbers Numbers { get; private set; } = FrameNumbers.None;

    /// <summary>The lines of the left column.</summary>
    public IReadOnlyList<NavigationEntry> Entries => _entries;

    /// <summary>Reads it, unless that was done.</summary>
    public async Task ReadAsync(CancellationToken cancel)
    {
        if (IsRead)
        {
            return;
        }

        Frame = await source.LoadAsync(cancel);
        if (Frame is not null)
        {
            var actor = Frame.Actor;
            Numbers = await counter.CountAsync([.. areas.SelectMany(area => area.Tallies(actor))], cancel);
            _entries.AddRange(areas.SelectMany(area => area.Entries(actor, Numbers)));
            Frame = Frame with { UnreadReminders = Numbers.Of(FrameTally.Unread) };
        }

        IsRead = true;
    }
}
