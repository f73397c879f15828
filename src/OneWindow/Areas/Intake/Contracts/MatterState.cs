namespace OneWindow.Areas.Intake.Contracts;

/// <summary>How far a matter is, before and beside its cases. What is saved half-way is a draft and no matter yet.</summary>
public enum MatterState
{
    /// <summary>已登记: taken in, no advice that could be given yet.</summary>
    Registered,

    /// <summary>分理中: before the triage room.</summary>
    UnderExpertTriage,

    /// <summary>已分流: advised; the person is to choose.</summary>
    Triaged,

    /// <summary>已提议调解: mediation is offered, the other side has not answered.</summary>
    MediationOffered,

    /// <summary>已引导: the person has chosen; no channel has accepted yet.</summary>
    Guided,

    /// <summary>办理中: a channel has accepted it and a case runs.</summary>
    Accepted,

    /// <summary>已移送: sent to another body.</summary>
    TransferredOut,

    /// <summary>已答复: a consultation, answered.</summary>
    Answered,

    /// <summary>不予受理.</summary>
    Rejected,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已办结.</summary>
    Closed,
}

/// <summary>The Chinese names of the states.</summary>
public static class MatterStates
{
    /// <summary>The name that pages show.</summary>
    public static string Name(this MatterState state) => state switch
    {
        MatterState.Registered => "已登记",
        MatterState.UnderExpertTriage => "分理中",
        MatterState.Triaged => "待选途径",
        MatterState.MediationOffered => "已提议调解",
        MatterState.Guided => "已引导",
        MatterState.Accepted => "办理中",
        MatterState.TransferredOut => "已移送",
        MatterState.Answered => "已答复",
        MatterState.Rejected => "不予受理",
        MatterState.Withdrawn => "已撤回",
        MatterState.Closed => "已办结",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>Whether nothing more happens to it; who comes back gets a new matter linked to this one.</summary>
    public static bool IsEnded(this MatterState state) =>
        state is MatterState.Answered or MatterState.Rejected or MatterState.Withdrawn or MatterState.Closed;

    /// <summary>The states in which something is still to be done.</summary>
    public static readonly IReadOnlyList<MatterState> Open =
        [.. Enum.GetValues<MatterState>().Where(state => !state.IsEnded())];
}
