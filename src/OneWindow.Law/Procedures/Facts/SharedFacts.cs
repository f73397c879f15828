namespace OneWindow.Law.Procedures.Facts;

/// <summary>Facts that mean the same in every procedure between two sides, under the codes by which a linked case takes them over.</summary>
public static class SharedFacts
{
    /// <summary>The day on which the application reached the office.</summary>
    public static readonly Fact ReceivedOn = new("received-on", "收到申请日期", FactKind.Date);

    /// <summary>How many workers are concerned.</summary>
    public static readonly Fact Workers = new("workers", "劳动者人数", FactKind.Count);

    /// <summary>The amount claimed in all.</summary>
    public static readonly Fact Claimed = new("claimed", "请求金额合计", FactKind.Money);

    /// <summary>What the dispute is about.</summary>
    public static readonly Fact Dispute = new("dispute", "争议事项、事实和理由", FactKind.LongText);

    /// <summary>Who deals or dealt with the matter in another procedure, every post they hold: none of them may handle it here.</summary>
    public static readonly Fact EarlierOfficers = new("earlier-officers", "本事项其他程序的调解员、监察员、仲裁员", FactKind.Officers);

    /// <summary>They are looked up whenever officers are named; nobody types them.</summary>
    public static readonly Field LookedUpOfficers = new(EarlierOfficers, IsRequired: false) { IsLookedUp = true };

    /// <summary>That none of the persons named has an interest in the case or dealt with it before.</summary>
    public static readonly Fact NoConflict = new("no-conflict", "所列人员均无应当回避的情形，此前也未经办本事项", FactKind.YesNo);

    /// <summary>Why something is done that is not usual.</summary>
    public static readonly Fact Reason = new("reason", "理由", FactKind.LongText);

    /// <summary>How many pages the archived volume has.</summary>
    public static readonly Fact Pages = new("pages", "案卷页数", FactKind.Count);
}
