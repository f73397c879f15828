using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>A change that did not arrive, however often it was sent. The ones after it went on; a person decides about this one.</summary>
internal sealed class DeadLetter
{
    public required PushId PushId { get; init; }

    /// <summary>The number of the change in the feed, where it still stands.</summary>
    public required long Number { get; init; }

    /// <summary>How often it was sent.</summary>
    public required int Attempts { get; set; }

    /// <summary>Why the last attempt failed, in Chinese.</summary>
    public required string Fault { get; set; }

    public required DateTime FailedAt { get; set; }

    public required DeadLetterState State { get; set; }

    /// <summary>When it was sent after all, or set aside.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Who had it sent again or set it aside.</summary>
    public AppointmentId? EndedBy { get; set; }

    /// <summary>Why it is set aside.</summary>
    public string? Reason { get; set; }
}

/// <summary>What became of a change that did not arrive.</summary>
internal enum DeadLetterState
{
    /// <summary>待处理: waits for a person.</summary>
    Open,

    /// <summary>等着再发: a person wants it sent once more.</summary>
    Again,

    /// <summary>已送到.</summary>
    Sent,

    /// <summary>不再发送: set aside with a reason.</summary>
    SetAside,

    /// <summary>随重放再发: the cursor was set back before it.</summary>
    Replayed,
}

/// <summary>States in the words of the office.</summary>
internal static class DeadLetterStates
{
    public static string Name(this DeadLetterState state) => state switch
    {
        DeadLetterState.Open => "待处理",
        DeadLetterState.Again => "等着再发",
        DeadLetterState.Sent => "已送到",
        DeadLetterState.SetAside => "不再发送",
        _ => "随重放再发",
    };
}
