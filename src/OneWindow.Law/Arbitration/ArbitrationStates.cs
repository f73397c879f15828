using OneWindow.Law.Procedures;

namespace OneWindow.Law.Arbitration;

/// <summary>The states of 劳动争议仲裁, phase by phase. What is decided, served and sued over runs beside them in tracks.</summary>
public static class ArbitrationStates
{
    /// <summary>Submitted, and to be accepted or refused.</summary>
    public static readonly State Submitted = new("submitted", "待受理审查");

    /// <summary>Waiting for the claimant to complete the material.</summary>
    public static readonly State AwaitingCompletion = new("awaiting-completion", "待补正");

    /// <summary>Not decided on yet, because both sides try mediation first.</summary>
    public static readonly State MediatedFirst = new("mediated-first", "先行调解，暂缓受理");

    /// <summary>Accepted; the tribunal is to be formed.</summary>
    public static readonly State Accepted = new("accepted", "已受理，待组庭");

    /// <summary>The tribunal is formed.</summary>
    public static readonly State TribunalFormed = new("tribunal-formed", "已组庭");

    /// <summary>A hearing is set.</summary>
    public static readonly State HearingNoticed = new("hearing-noticed", "已定开庭日期");

    /// <summary>Heard; the claims are to be decided.</summary>
    public static readonly State Heard = new("heard", "已开庭，待裁决");

    /// <summary>Settled; the statement is to be signed for by both.</summary>
    public static readonly State Settled = new("settled", "达成调解，待签收");

    /// <summary>Every claim is decided; the awards wait for what the parties do.</summary>
    public static readonly State Awarded = new("awarded", "已裁决，救济期内");

    /// <summary>Awards or statement have taken effect.</summary>
    public static readonly State Effective = new("effective", "文书已生效");

    /// <summary>A judgment or settlement in court stands in the place of an award.</summary>
    public static readonly State EndedInCourt = new("ended-in-court", "由法院处理终结");

    /// <summary>Not accepted.</summary>
    public static readonly State NotAccepted = new("not-accepted", "不予受理");

    /// <summary>Transferred to the competent commission.</summary>
    public static readonly State Transferred = new("transferred", "移送管辖");

    /// <summary>The claimant withdrew.</summary>
    public static readonly State Withdrawn = new("withdrawn", "撤回申请");

    /// <summary>The claimant stayed away: dealt with as withdrawn.</summary>
    public static readonly State DeemedWithdrawn = new("deemed-withdrawn", "按撤回处理");

    /// <summary>Accepted by mistake, and cancelled.</summary>
    public static readonly State Cancelled = new("cancelled", "撤销案件");

    /// <summary>Ended because a court took the dispute after the term had lapsed.</summary>
    public static readonly State Terminated = new("terminated", "终止审理");

    /// <summary>In the archive.</summary>
    public static readonly State Archived = new("archived", "归档") { IsFinal = true };

    /// <summary>申请.</summary>
    public static readonly Phase Application = new("application", "申请", [Submitted, AwaitingCompletion, MediatedFirst]);

    /// <summary>受理组庭.</summary>
    public static readonly Phase Acceptance = new("acceptance", "受理组庭", [Accepted, TribunalFormed]);

    /// <summary>开庭审理.</summary>
    public static readonly Phase Hearing = new("hearing", "开庭审理", [HearingNoticed, Heard]);

    /// <summary>调解裁决.</summary>
    public static readonly Phase Outcome = new("outcome", "调解裁决", [Settled, Awarded]);

    /// <summary>生效归档.</summary>
    public static readonly Phase Ended = new(
        "ended", "生效归档",
        [Effective, EndedInCourt, NotAccepted, Transferred, Withdrawn, DeemedWithdrawn, Cancelled, Terminated, Archived]);

    /// <summary>From acceptance until the last hearing: parties, claims and evidence may still move.</summary>
    public static readonly IReadOnlyList<State> BeforeHearing = [Accepted, TribunalFormed, HearingNoticed];

    /// <summary>From acceptance until the claims are decided: the term of forty-five days runs.</summary>
    public static readonly IReadOnlyList<State> InHand = [Accepted, TribunalFormed, HearingNoticed, Heard];

    /// <summary>The tribunal sits.</summary>
    public static readonly IReadOnlyList<State> BeforeTribunal = [TribunalFormed, HearingNoticed, Heard];

    /// <summary>The ends without an award or statement; an error in them may still be put right before the archive.</summary>
    public static readonly IReadOnlyList<State> EndedWithoutOutcome = [NotAccepted, Transferred, Withdrawn, DeemedWithdrawn, Cancelled, Terminated];
}
