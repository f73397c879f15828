using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;

namespace OneWindow.Areas.Exchange.Changes;

/// <summary>Notes for the feed what happened to matters and cases, in the transaction in which it happened.</summary>
internal sealed class NoteChanges : IEventFollower
{
    public const string OfMatter = "matter";
    public const string OfCase = "case";

    public Task FollowAsync(OneWindowDb db, IReadOnlyList<EventEntry> events, CancellationToken cancel)
    {
        db.AddRange(events.Where(entry => entry.StreamKind is OfMatter or OfCase).Select(entry => new Change
        {
            StreamKind = entry.StreamKind, StreamId = entry.StreamId, Sequence = entry.Sequence,
            CaseId = entry.StreamKind == OfCase ? new CaseId(entry.StreamId) : null, Kind = entry.Kind, At = entry.At,
        }));
        return Task.CompletedTask;
    }
}
