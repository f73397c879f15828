using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>
/// What is told to another system without its asking: the changes of the feed that its post sees, one after another, to one address. How far it
/// has been told is a number of the feed; nothing is copied.
/// </summary>
public sealed class Push : IVersioned
{
    public required PushId Id { get; init; }

    public required SystemId SystemId { get; init; }

    /// <summary>Where it is sent (<see cref="PushAddress"/>).</summary>
    public required string Address { get; set; }

    /// <summary>Which changes, by <see cref="ChangeKinds"/>.</summary>
    public required IReadOnlyList<string> Kinds { get; set; }

    public required PushState State { get; set; }

    public required DateTime StateAt { get; set; }

    /// <summary>Who brought it into this state; null for the other side, which answered 410.</summary>
    public AppointmentId? StateBy { get; set; }

    /// <summary>Why it is paused or ended, in Chinese; null while it runs.</summary>
    public string? StateReason { get; set; }

    /// <summary>All changes up to this number were told, cannot be seen by the system, or became dead letters.</summary>
    public required long Cursor { get; set; }

    /// <summary>How often the next change has failed.</summary>
    public int Failures { get; set; }

    /// <summary>Why it failed, in Chinese; null where it did not.</summary>
    public string? Fault { get; set; }

    /// <summary>When it is tried again; null where nothing failed.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>When the other side last took something.</summary>
    public DateTime? SentAt { get; set; }

    public required DateTime AddedAt { get; init; }

    public required AppointmentId AddedBy { get; init; }

    public long Version { get; set; }

    /// <summary>Forgets the failures: the next change is tried at once.</summary>
    public void BeginAnew() => (Failures, Fault, NextAt) = (0, null, null);
}

/// <summary>Whether anything is sent.</summary>
public enum PushState
{
    /// <summary>推送中.</summary>
    Running,

    /// <summary>已暂停: goes on from where it was when it is resumed.</summary>
    Paused,

    /// <summary>已结束, for good.</summary>
    Ended,
}

/// <summary>States in the words of the office.</summary>
internal static class PushStates
{
    public static string Name(this PushState state) => state switch
    {
        PushState.Running => "推送中",
        PushState.Paused => "已暂停",
        _ => "已结束",
    };
}
