using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>
/// A message of a line (来件), kept before it is understood: whatever was sent can be shown again, and a broken one waits for somebody instead
/// of being lost.
/// </summary>
internal sealed class Arrival : IVersioned
{
    public required ArrivalId Id { get; init; }

    /// <summary>The code of its line.</summary>
    public required string Line { get; init; }

    /// <summary>The number of the order, by which it is known; null where it has none that can be read.</summary>
    public string? Number { get; set; }

    /// <summary>The hash of what was sent: the same again is nothing new.</summary>
    public required string Digest { get; init; }

    /// <summary>The day in China on which it arrived; the account with the other side goes by it.</summary>
    public required DateOnly Day { get; init; }

    public required DateTime ArrivedAt { get; init; }

    public required ArrivalWay Way { get; init; }

    public required ArrivalState State { get; set; }

    /// <summary>The matter that came of it, or that was there already.</summary>
    public MatterId? MatterId { get; set; }

    /// <summary>The number of that matter.</summary>
    public string? MatterNumber { get; set; }

    /// <summary>The message under whose number this one came again, or by which it was replaced.</summary>
    public ArrivalId? SameAs { get; set; }

    /// <summary>Whether it came again under a known number and says something else: somebody should look.</summary>
    public bool Differs { get; init; }

    /// <summary>Why it waits.</summary>
    public required IReadOnlyList<ArrivalFault> Faults { get; set; }

    /// <summary>Word for word; nothing once it is swept.</summary>
    public required ProtectedText Raw { get; set; }

    /// <summary>Its fields as text, as JSON; none once it is swept.</summary>
    public required ProtectedText Values { get; set; }

    /// <summary>When its text was emptied, because its time was over; null while it is kept.</summary>
    public DateTime? SweptAt { get; set; }

    /// <summary>Why it was set aside; null while it is not.</summary>
    public string? Reason { get; set; }

    /// <summary>Who registered it by hand, set it aside or took it back.</summary>
    public AppointmentId? EndedBy { get; set; }

    public DateTime? EndedAt { get; set; }

    public long Version { get; set; }
}

/// <summary>How it came.</summary>
internal enum ArrivalWay
{
    /// <summary>By the interface.</summary>
    Interface,

    /// <summary>In a sheet that a clerk uploaded.</summary>
    Sheet,
}

/// <summary>What became of it.</summary>
internal enum ArrivalState
{
    /// <summary>已登记.</summary>
    Registered,

    /// <summary>重复来件: known already, nothing was done.</summary>
    Known,

    /// <summary>待处理: it cannot be registered as it is.</summary>
    Waiting,

    /// <summary>已搁置: set aside by somebody, with a reason.</summary>
    SetAside,

    /// <summary>已由后来的代替: it waited, and the same number came again, otherwise.</summary>
    Replaced,
}

/// <summary>The Chinese names.</summary>
internal static class ArrivalStates
{
    public static string Name(this ArrivalState state) => state switch
    {
        ArrivalState.Registered => "已登记",
        ArrivalState.Known => "重复来件",
        ArrivalState.Waiting => "待处理",
        ArrivalState.SetAside => "已搁置",
        ArrivalState.Replaced => "已由后来的代替",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    public static string Name(this ArrivalWay way) => way switch
    {
        ArrivalWay.Interface => "接口",
        ArrivalWay.Sheet => "来件表",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, message: null),
    };
}
