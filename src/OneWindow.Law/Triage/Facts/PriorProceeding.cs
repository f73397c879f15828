namespace OneWindow.Law.Triage;

/// <summary>Where the same claim was brought before.</summary>
public enum PriorForum
{
    /// <summary>劳动争议调解.</summary>
    Mediation,

    /// <summary>仲裁.</summary>
    Arbitration,

    /// <summary>诉讼.</summary>
    Suit,

    /// <summary>劳动保障监察.</summary>
    Inspection,

    /// <summary>信访.</summary>
    Petition,
}

/// <summary>How it stands there.</summary>
public enum PriorState
{
    /// <summary>Accepted and not ended.</summary>
    Pending,

    /// <summary>Ended by agreement, award, judgment or decision; in petition: concluded after review and re-review.</summary>
    Decided,

    /// <summary>Refused by a written notice of non-acceptance.</summary>
    Refused,

    /// <summary>Mediation failed.</summary>
    Failed,

    /// <summary>Withdrawn by the person.</summary>
    Withdrawn,
}

/// <summary>One earlier proceeding on the same facts, reasons and claims.</summary>
/// <param name="Forum">Where.</param>
/// <param name="State">How it stands.</param>
/// <param name="Body">The body's name as the person gives it; null where unknown.</param>
/// <param name="Unperformed">Whether the agreement or award was not performed in its time; null where unknown.</param>
public sealed record PriorProceeding(PriorForum Forum, PriorState State, string? Body = null, bool? Unperformed = null)
{
    /// <summary>Whether it is pending or decided, not failed, withdrawn or refused.</summary>
    public bool IsBrought => State is PriorState.Pending or PriorState.Decided;

    /// <summary>Where and how it stands, as papers say it: 仲裁，正在办理.</summary>
    public string Words => $"{ForumName}，{StateName}";

    private string ForumName => Forum switch
    {
        PriorForum.Mediation => "调解",
        PriorForum.Arbitration => "仲裁",
        PriorForum.Suit => "诉讼",
        PriorForum.Inspection => "劳动保障监察",
        PriorForum.Petition => "信访",
        _ => throw new InvalidOperationException($"A forum without a name: {Forum}."),
    };

    private string StateName => State switch
    {
        PriorState.Pending => "正在办理",
        PriorState.Decided => "已有结果",
        PriorState.Refused => "不予受理",
        PriorState.Failed => "没有达成协议",
        PriorState.Withdrawn => "已撤回",
        _ => throw new InvalidOperationException($"A state without a name: {State}."),
    };
}
