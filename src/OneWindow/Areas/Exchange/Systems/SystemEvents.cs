using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>The record of another system: who let it in, every key that was given, renewed or withdrawn, and what was done with its pushes.</summary>
internal sealed class SystemEvents(EventStore events)
{
    /// <summary>The first entry of a system that is being added.</summary>
    public void Begin(OneWindowDb db, OutsideSystem system, ActionContext by) =>
        events.Begin(db, StreamOf(system.Id), "system-added", new SystemAdded(system.Post, system.UnitId.Value), by);

    /// <summary>It is called otherwise.</summary>
    public Task RenamedAsync(OneWindowDb db, OutsideSystem system, string before, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, StreamOf(system.Id), "system-renamed", new { before, name = system.Name }, by, cancel);

    /// <summary>It is let in no more.</summary>
    public Task EndedAsync(OneWindowDb db, OutsideSystem system, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, StreamOf(system.Id), "system-ended", new { reason = system.EndedBecause }, by, cancel);

    /// <summary>A key was given.</summary>
    public Task IssuedAsync(OneWindowDb db, AccessKey key, AccessKeyId? replaces, ActionContext by, CancellationToken cancel) => events.AppendAsync(
        db, StreamOf(key.SystemId), replaces is null ? "key-issued" : "key-renewed",
        new KeyGiven(key.Id.Value, key.Scopes, key.PerMinute, key.LastDay, replaces?.Value), by, cancel);

    /// <summary>A key was withdrawn.</summary>
    public Task WithdrawnAsync(OneWindowDb db, AccessKey key, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, StreamOf(key.SystemId), "key-withdrawn", new KeyWithdrawn(key.Id.Value, key.WithdrawnBecause!), by, cancel);

    /// <summary>Something happened to one of its pushes.</summary>
    public Task PushAsync(OneWindowDb db, Push push, string kind, object payload, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, StreamOf(push.SystemId), kind, payload, by, cancel);

    public static EventStream StreamOf(SystemId system) => new("outside-system", system.Value);

    private sealed record SystemAdded(string Post, Guid Unit);

    private sealed record KeyGiven(Guid Key, IReadOnlyList<string> Scopes, int PerMinute, DateOnly LastDay, Guid? Replaces);

    private sealed record KeyWithdrawn(Guid Key, string Reason);
}
