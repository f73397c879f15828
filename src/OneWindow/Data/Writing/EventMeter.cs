using System.Diagnostics;
using System.Diagnostics.Metrics;
using OneWindow.Data.Events;

namespace OneWindow.Data.Writing;

/// <summary>
/// Counts what happened, when it is on disk: by whose history it stands in and its kind. A registration is <c>matter</c> with
/// <c>matter-registered</c>, an action <c>case</c> with <c>step-taken</c>.
/// </summary>
internal sealed class EventMeter
{
    /// <summary>The name of the application's meters.</summary>
    public const string Name = "OneWindow";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Events = Meter.CreateCounter<long>("onewindow.events", "{event}", "What was registered, decided and done");
    private IReadOnlyList<EventEntry> _written = [];

    /// <summary>An attempt begins: what an earlier one wrote was taken back.</summary>
    public void Begin() => _written = [];

    public void Hear(IReadOnlyList<EventEntry> written) => _written = written;

    /// <summary>All of it is on disk.</summary>
    public void Count()
    {
        foreach (var entry in _written)
        {
            Events.Add(1, new TagList { { "onewindow.stream", entry.StreamKind }, { "onewindow.kind", entry.Kind } });
        }
    }
}
