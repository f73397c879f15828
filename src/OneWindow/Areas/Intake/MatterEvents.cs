using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake;

/// <summary>One line of a matter's record. It names no personal field's content.</summary>
/// <param name="What">What happened, in Chinese, as the timeline shows it.</param>
/// <param name="Why">The reason or content; null for none.</param>
/// <param name="Before">The state before; null for the first event.</param>
/// <param name="After">The state after.</param>
/// <param name="Basis">The article, written out; null where it is not a matter of law.</param>
/// <param name="References">What it rests on: evidence, cases, claims.</param>
public sealed record MatterHappened(
    string What, string? Why, MatterState? Before, MatterState After, string? Basis = null, IReadOnlyList<string>? References = null);

/// <summary>Writes a matter's record.</summary>
public sealed class MatterEvents(EventStore store)
{
    public static EventStream StreamOf(MatterId id) => new("matter", id.Value);

    /// <summary>The first event of a new matter.</summary>
    public void Begin(OneWindowDb db, Matter matter, string kind, MatterHappened happened, ActionContext by) =>
        store.Begin(db, StreamOf(matter.Id), kind, happened, by);

    public Task AppendAsync(OneWindowDb db, Matter matter, string kind, MatterHappened happened, ActionContext by, CancellationToken cancel) =>
        store.AppendAsync(db, StreamOf(matter.Id), kind, happened, by, cancel);

    /// <summary>The same thing that happened to many matters at once; asks the database once.</summary>
    public Task AppendAllAsync(
        OneWindowDb db, IReadOnlyCollection<Matter> matters, string kind, Func<Matter, MatterHappened> happened, ActionContext by, CancellationToken cancel) =>
        store.AppendAllAsync(db, "matter", kind, [.. matters.Select(matter => (matter.Id.Value, (object)happened(matter)))], by, cancel);
}
