namespace OneWindow.Areas.Intake.Contracts;

/// <summary>The kinds of evidence (行政处罚法第四十六条第一款).</summary>
public enum EvidenceKind
{
    /// <summary>书证.</summary>
    Documentary,

    /// <summary>物证.</summary>
    Physical,

    /// <summary>视听资料.</summary>
    AudioVisual,

    /// <summary>电子数据.</summary>
    ElectronicData,

    /// <summary>证人证言.</summary>
    Testimony,

    /// <summary>当事人的陈述.</summary>
    Statement,

    /// <summary>鉴定意见.</summary>
    ExpertOpinion,

    /// <summary>勘验笔录、现场笔录.</summary>
    SiteRecord,
}

/// <summary>From whom a piece of evidence comes.</summary>
public enum EvidenceOrigin
{
    /// <summary>劳动者提供.</summary>
    Worker,

    /// <summary>用人单位提供.</summary>
    Employer,

    /// <summary>执法人员收集.</summary>
    Officer,

    /// <summary>有关部门移送.</summary>
    OtherBody,
}

/// <summary>The Chinese names.</summary>
public static class EvidenceNames
{
    /// <summary>The name of a kind.</summary>
    public static string Name(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Documentary => "书证",
        EvidenceKind.Physical => "物证",
        EvidenceKind.AudioVisual => "视听资料",
        EvidenceKind.ElectronicData => "电子数据",
        EvidenceKind.Testimony => "证人证言",
        EvidenceKind.Statement => "当事人的陈述",
        EvidenceKind.ExpertOpinion => "鉴定意见",
        EvidenceKind.SiteRecord => "勘验笔录、现场笔录",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The name of an origin.</summary>
    public static string Name(this EvidenceOrigin origin) => origin switch
    {
        EvidenceOrigin.Worker => "劳动者提供",
        EvidenceOrigin.Employer => "用人单位提供",
        EvidenceOrigin.Officer => "执法人员收集",
        EvidenceOrigin.OtherBody => "有关部门移送",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, message: null),
    };
}
