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

    /// <summary>已并入: a double registration; the one that is kept goes on.</summary>
    Merged,

    /// <summary>已作废: registered by mistake.</summary>
    Voided,
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
        MatterState.Merged => "已并入",
        MatterState.Voided => "已作废",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>Whether nothing more happens to it; who comes back gets a new matter linked to this one.</summary>
    public static bool IsEnded(this MatterState state) => state is MatterState.Answered or MatterState.Rejected or MatterState.Withdrawn
        or MatterState.Closed or MatterState.Merged or MatterState.Voided;

    /// <summary>The states of what was brought once: a double and a mistaken registration are no matter of their own, and are not counted.</summary>
    public static readonly IReadOnlyList<MatterState> Counted =
        [.. Enum.GetValues<MatterState>().Where(state => state is not (MatterState.Merged or MatterState.Voided))];

    /// <summary>The states in which something is still to be done.</summary>
    public static readonly IReadOnlyList<MatterState> Open =
        [.. Enum.GetValues<MatterState>().Where(state => !state.IsEnded())];
}
