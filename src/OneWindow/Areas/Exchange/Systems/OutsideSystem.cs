using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>Another system that may come in by its keys. It acts as one post of one unit; what it did stands in the record under its name.</summary>
internal sealed class OutsideSystem : IVersioned
{
    public required SystemId Id { get; init; }

    public required string Name { get; set; }

    public required PersonId PersonId { get; init; }

    public required AppointmentId AppointmentId { get; init; }

    /// <summary>The code of the post that it holds.</summary>
    public required string Post { get; init; }

    public required UnitId UnitId { get; init; }

    public required DateTime AddedAt { get; init; }

    public required AppointmentId AddedBy { get; init; }

    /// <summary>When it was let in no more; null while it is.</summary>
    public DateTime? EndedAt { get; set; }

    public AppointmentId? EndedBy { get; set; }

    public string? EndedBecause { get; set; }

    public long Version { get; set; }

    /// <summary>As what it acts at an instant; null for a post that this version no longer knows.</summary>
    public ActionContext? ActsAt(DateTime at) => Posts.Find(Post) is { } post ? new ActionContext(PersonId, AppointmentId, post, UnitId, at) : null;

    public string PostName => Posts.Find(Post)?.Name ?? Post;
}
