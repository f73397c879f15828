using OneWindow.Law.Procedures;

namespace OneWindow.Law.Inspection;

/// <summary>The states of 劳动保障监察, phase by phase.</summary>
public static class InspectionStates
{
    /// <summary>Received, and to be accepted or refused.</summary>
    public static readonly State Received = new("received", "待受理审查");

    /// <summary>Waiting for the complainant to complete the material.</summary>
    public static readonly State AwaitingCompletion = new("awaiting-completion", "待补正");

    /// <summary>Filing is proposed.</summary>
    public static readonly State PendingFiling = new("pending-filing", "待批准立案");

    /// <summary>Filed, and to be investigated.</summary>
    public static readonly State Filed = new("filed", "已立案");

    /// <summary>Under investigation.</summary>
    public static readonly State Investigating = new("investigating", "调查中");

    /// <summary>The investigation is concluded and reported.</summary>
    public static readonly State CaseReport = new("case-report", "调查终结，待处理");

    /// <summary>Correction is ordered.</summary>
    public static readonly State RectificationOrdered = new("rectification-ordered", "责令改正中");

    /// <summary>Correction is verified.</summary>
    public static readonly State Corrected = new("corrected", "已改正，待结案");

    /// <summary>A handling or penalty decision is being prepared.</summary>
    public static readonly State DecisionPending = new("decision-pending", "拟作处理（处罚）决定");

    /// <summary>The decision is made.</summary>
    public static readonly State Decided = new("decided", "已作决定，待履行");

    /// <summary>Not accepted.</summary>
    public static readonly State NotAccepted = new("not-accepted", "不予受理");

    /// <summary>Referred to arbitration or court.</summary>
    public static readonly State Referred = new("referred", "引导仲裁诉讼");

    /// <summary>Transferred to another authority.</summary>
    public static readonly State TransferredOther = new("transferred-other", "移送其他部门");

    /// <summary>The complaint was withdrawn.</summary>
    public static readonly State Withdrawn = new("withdrawn", "投诉撤回");

    /// <summary>The filing was cancelled.</summary>
    public static readonly State FilingCancelled = new("filing-cancelled", "撤销立案");

    /// <summary>The investigation was ended: the report was untrue.</summary>
    public static readonly State InvestigationTerminated = new("investigation-terminated", "终结调查");

    /// <summary>Closed with its result.</summary>
    public static readonly State Closed = new("closed", "结案");

    /// <summary>In the archive.</summary>
    public static readonly State Archived = new("archived", "归档") { IsFinal = true };

    /// <summary>受理立案.</summary>
    public static readonly Phase Receiving = new("receiving", "受理立案", [Received, AwaitingCompletion, PendingFiling, Filed]);

    /// <summary>调查.</summary>
    public static readonly Phase Investigation = new("investigation", "调查", [Investigating, CaseReport]);

    /// <summary>责令改正.</summary>
    public static readonly Phase Rectification = new("rectification", "责令改正", [RectificationOrdered, Corrected]);

    /// <summary>处理决定. Notice, hearing, review and service of decisions become states and tracks here.</summary>
    public static readonly Phase Decision = new("decision", "处理决定", [DecisionPending, Decided]);

    /// <summary>办结归档.</summary>
    public static readonly Phase Ended = new(
        "ended", "办结归档",
        [NotAccepted, Referred, TransferredOther, Withdrawn, FilingCancelled, InvestigationTerminated, Closed, Archived]);

    /// <summary>The states in which officers may be at work on the facts.</summary>
    public static readonly IReadOnlyList<State> Working = [Filed, Investigating, CaseReport];

    /// <summary>The ends that may still be taken up again before the archive.</summary>
    public static readonly IReadOnlyList<State> EndedBeforeArchive =
        [NotAccepted, Referred, TransferredOther, Withdrawn, FilingCancelled, InvestigationTerminated, Closed];
}
