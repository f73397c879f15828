namespace OneWindow.Ui.Frame;

/// <summary>
/// The frame of this request, read once: by the layout, or before it where the framework sends a page as it is first drawn
/// and waits for nothing (the pages of a status).
/// </summary>
public sealed class FrameOfRequest(IFrameSource source, IEnumerable<INavigation> areas, IReminderCount? reminders = null)
{
    private readonly List<NavigationEntry> _entries = [];

    /// <summary>Whether it has been read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Who is here; null where nobody is signed in.</summary>
    public StaffFrame? Frame { get; private set; }

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
            // One after the other: all areas read through the context of the request, which does one thing at a time.
            foreach (var area in areas)
            {
                _entries.AddRange(await area.EntriesAsync(Frame.Actor, cancel));
            }

            Frame = reminders is null ? Frame : Frame with { UnreadReminders = await reminders.UnreadAsync(Frame.Actor, cancel) };
        }

        IsRead = true;
    }
}
