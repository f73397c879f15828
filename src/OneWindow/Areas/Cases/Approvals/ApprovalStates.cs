namespace OneWindow.Areas.Cases.Approvals;

/// <summary>How far a draft is.</summary>
public enum ApprovalState
{
    /// <summary>审批中.</summary>
    Running,

    /// <summary>已退回: back with whoever drafted it, to be mended and sent again or dropped.</summary>
    Returned,

    /// <summary>已撤回: taken back before anybody looked at it.</summary>
    Recalled,

    /// <summary>已同意: the step was taken.</summary>
    Agreed,

    /// <summary>已作罢: dropped, or the step cannot be taken any more.</summary>
    Dropped,
}

/// <summary>What somebody is asked for.</summary>
public enum ApprovalKind
{
    /// <summary>审核: looks at it before it goes to the head.</summary>
    Review,

    /// <summary>会签: says an opinion beside others.</summary>
    CoSign,

    /// <summary>审批: decides, and so takes the step.</summary>
    Decide,
}

/// <summary>What came of somebody's part.</summary>
public enum ApprovalOutcome
{
    /// <summary>同意.</summary>
    Agreed,

    /// <summary>不同意: the opinion of one who signs beside others; whoever decides weighs it.</summary>
    Objected,

    /// <summary>退回.</summary>
    SentBack,

    /// <summary>转办: another was asked instead.</summary>
    PassedOn,
}

/// <summary>The Chinese names.</summary>
internal static class ApprovalStates
{
    public static string Name(this ApprovalState state) => state switch
    {
        ApprovalState.Running => "审批中",
        ApprovalState.Returned => "已退回",
        ApprovalState.Recalled => "已撤回",
        ApprovalState.Agreed => "已同意",
        ApprovalState.Dropped => "已作罢",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    public static string Name(this ApprovalKind kind) => kind switch
    {
        ApprovalKind.Review => "审核",
        ApprovalKind.CoSign => "会签",
        ApprovalKind.Decide => "审批",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    public static string Name(this ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Agreed => "同意",
        ApprovalOutcome.Objected => "不同意",
        ApprovalOutcome.SentBack => "退回",
        ApprovalOutcome.PassedOn => "转办",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    /// <summary>Whether it lies with whoever drafted it.</summary>
    public static bool IsWithDrafter(this ApprovalState state) => state is ApprovalState.Returned or ApprovalState.Recalled;
}
