namespace OneWindow.Data.Events;

/// <summary>
/// Hears of the events that a transaction wrote, once its work has succeeded and before it commits. What a follower adds stands or
/// falls with the events; it works inside the door, so it is repeatable and opens nothing of its own.
/// </summary>
public interface IEventFollower
{
    /// <summary>Adds what follows from the events.</summary>
    /// <param name="db">The context of the door; what the work changed is tracked there and perhaps not sent yet.</param>
    /// <param name="events">The events of this transaction, at least one; those of a stream in their order.</param>
    /// <param name="cancel">Ends the work.</param>
    Task FollowAsync(OneWindowDb db, IReadOnlyList<EventEntry> events, CancellationToken cancel);
}
