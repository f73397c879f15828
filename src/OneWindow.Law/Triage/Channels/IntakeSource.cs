namespace OneWindow.Law.Triage;

/// <summary>The door through which a matter came in (来源). Recorded once; it never changes the route by itself.</summary>
public enum IntakeSource
{
    /// <summary>窗口.</summary>
    Window,

    /// <summary>12345 政务服务便民热线.</summary>
    Hotline12345,

    /// <summary>12333 人社热线.</summary>
    Hotline12333,

    /// <summary>全国根治欠薪线索反映平台.</summary>
    NationalPlatform,

    /// <summary>网上.</summary>
    Online,

    /// <summary>信访转来.</summary>
    PetitionOffice,

    /// <summary>网格巡查.</summary>
    Patrol,

    /// <summary>他单位移送.</summary>
    TransferIn,

    /// <summary>预警.</summary>
    Warning,

    /// <summary>书面审查.</summary>
    WrittenReviewFinding,

    /// <summary>检查发现.</summary>
    CheckFinding,

    /// <summary>上级交办.</summary>
    SuperiorAssignment,

    /// <summary>媒体.</summary>
    Media,
}

/// <summary>A source with its stored code and its Chinese name.</summary>
/// <param name="Source">The source.</param>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese name.</param>
public sealed record IntakeSourceLabel(IntakeSource Source, string Code, string Name);

/// <summary>The names of the sources.</summary>
public static class IntakeSources
{
    /// <summary>Every source once, in the order of the registration page.</summary>
    public static readonly IReadOnlyList<IntakeSourceLabel> All =
    [
        new(IntakeSource.Window, "window", "窗口来访"),
        new(IntakeSource.Hotline12345, "hotline-12345", "12345热线"),
        new(IntakeSource.Hotline12333, "hotline-12333", "12333热线"),
        new(IntakeSource.NationalPlatform, "national-platform", "全国根治欠薪线索反映平台"),
        new(IntakeSource.Online, "online", "网上"),
        new(IntakeSource.PetitionOffice, "petition-office", "信访转来"),
        new(IntakeSource.Patrol, "patrol", "网格巡查"),
        new(IntakeSource.TransferIn, "transfer-in", "他单位移送"),
        new(IntakeSource.Warning, "warning", "预警"),
        new(IntakeSource.WrittenReviewFinding, "written-review-finding", "书面审查"),
        new(IntakeSource.CheckFinding, "check-finding", "检查发现"),
        new(IntakeSource.SuperiorAssignment, "superior-assignment", "上级交办"),
        new(IntakeSource.Media, "media", "媒体"),
    ];

    /// <summary>The Chinese name.</summary>
    public static string Name(this IntakeSource source) => All.First(label => label.Source == source).Name;

    /// <summary>The stored code.</summary>
    public static string Code(this IntakeSource source) => All.First(label => label.Source == source).Code;

    /// <summary>The source with this code; null where there is none.</summary>
    public static IntakeSource? Find(string code) => All.FirstOrDefault(label => label.Code == code)?.Source;
}
