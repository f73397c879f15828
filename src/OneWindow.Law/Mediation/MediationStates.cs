using OneWindow.Law.Procedures;

namespace OneWindow.Law.Mediation;

/// <summary>The states of 劳动争议调解, phase by phase.</summary>
public static class MediationStates
{
    /// <summary>Applied for or offered, and to be taken on or not.</summary>
    public static readonly State Applied = new("applied", "待受理");

    /// <summary>A mediator works with both sides.</summary>
    public static readonly State InMediation = new("in-mediation", "调解中");

    /// <summary>Agreed; to be performed.</summary>
    public static readonly State Agreed = new("agreed", "达成协议，待履行");

    /// <summary>The date for performance has passed.</summary>
    public static readonly State Breached = new("breached", "逾期未履行协议");

    /// <summary>Not taken on: a side refused, or the matter is not for mediation.</summary>
    public static readonly State Declined = new("declined", "不予调解");

    /// <summary>No agreement.</summary>
    public static readonly State Failed = new("failed", "调解不成");

    /// <summary>The applicant withdrew, or a side asked to stop.</summary>
    public static readonly State Withdrawn = new("withdrawn", "撤回（终止）调解");

    /// <summary>The claims went back to their own ways.</summary>
    public static readonly State Returned = new("returned", "请求已转回其他途径");

    /// <summary>The agreement was performed.</summary>
    public static readonly State Performed = new("performed", "协议已履行，办结");

    /// <summary>In the archive.</summary>
    public static readonly State Archived = new("archived", "归档") { IsFinal = true };

    /// <summary>申请受理.</summary>
    public static readonly Phase Intake = new("intake", "申请受理", [Applied]);

    /// <summary>调解.</summary>
    public static readonly Phase Mediating = new("mediating", "调解", [InMediation]);

    /// <summary>履行.</summary>
    public static readonly Phase Performance = new("performance", "履行", [Agreed, Breached]);

    /// <summary>办结归档.</summary>
    public static readonly Phase Ended = new("ended", "办结归档", [Declined, Failed, Withdrawn, Returned, Performed, Archived]);

    /// <summary>The ends without an agreement: the claims go back to their ways (S10).</summary>
    public static readonly IReadOnlyList<State> EndedWithoutAgreement = [Declined, Failed, Withdrawn];

    /// <summary>The ends before the archive.</summary>
    public static readonly IReadOnlyList<State> EndedBeforeArchive = [Declined, Failed, Withdrawn, Returned, Performed];
}
