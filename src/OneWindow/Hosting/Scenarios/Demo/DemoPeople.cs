using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>Somebody of the demonstration city; invented.</summary>
/// <param name="Name">The name.</param>
/// <param name="SignIn">The name to sign in with.</param>
/// <param name="Post">The post held.</param>
/// <param name="Unit">The code of the unit in the profile.</param>
internal sealed record DemoPerson(string Name, string SignIn, Post Post, string Unit)
{
    /// <summary>The window at which the person sits; null for none.</summary>
    public string? Window { get; init; }

    /// <summary>A second post in the same unit; null for none.</summary>
    public Post? Also { get; init; }

    /// <summary>The certificate held; null for none.</summary>
    public CertificateKind? Certificate { get; init; }

    /// <summary>In how many days from the seeding the certificate ends; negative for one that has lapsed.</summary>
    public int CertificateEndsIn { get; init; } = 900;
}

/// <summary>The staff of 清源市.</summary>
internal static class DemoPeople
{
    /// <summary>The one password of all demonstration accounts; a real installation has no such account.</summary>
    public const string Password = "qingyuan-2026";

    public const string Administrator = "qinyue";
    public const string Clerk = "zhoumin";
    public const string AuditClerk = "wuting";
    public const string ArbitrationClerk = "zhengkai";
    public const string PetitionClerk = "fengxue";
    public const string TriageOfficer = "shenyiming";
    public const string Auditor = "panli";
    public const string ArbitrationRegistrar = "suqian";
    public const string InspectionHead = "liguoan";
    public const string ArbitrationHead = "qiumin";
    public const string MediationHead = "chengzhiyuan";
    public const string DepartmentHead = "wangjianping";
    public const string Archivist = "liangjing";

    /// <summary>Everybody. The administrator comes first: the others are added by that person.</summary>
    public static readonly IReadOnlyList<DemoPerson> All =
    [
        new("秦越", Administrator, Posts.Administrator, "hrss-head"),
        new("许文静", "xuwenjing", Posts.HallLead, "hall"),
        new("周敏", Clerk, Posts.WindowClerk, "hall") { Window = "window-1" },
        new("吴婷", AuditClerk, Posts.WindowClerk, "hall") { Window = "window-2" },
        new("郑凯", ArbitrationClerk, Posts.WindowClerk, "hall") { Window = "window-3" },
        new("冯雪", PetitionClerk, Posts.WindowClerk, "hall") { Window = "window-4" },
        new("沈一鸣", TriageOfficer, Posts.TriageOfficer, "triage-room"),
        new("陈立群", "chenliqun", Posts.LabourInspector, "inspection-first") { Certificate = CertificateKind.Enforcement },
        new("何晓燕", "hexiaoyan", Posts.LabourInspector, "inspection-first") { Certificate = CertificateKind.Enforcement, Also = Posts.LiaisonOfficer },
        new("罗志强", "luozhiqiang", Posts.LabourInspector, "inspection-second") { Certificate = CertificateKind.Enforcement, CertificateEndsIn = 20 },
        new("宋佳", "songjia", Posts.LabourInspector, "inspection-second") { Certificate = CertificateKind.Enforcement },
        new("唐海涛", "tanghaitao", Posts.LabourInspector, "north-office") { Certificate = CertificateKind.Enforcement },
        new("韩梅", "hanmei", Posts.LabourInspector, "south-office") { Certificate = CertificateKind.Enforcement },
        new("曹阳", "caoyang", Posts.LabourInspector, "east-office") { Certificate = CertificateKind.Enforcement, CertificateEndsIn = -10 },
        new("李国安", InspectionHead, Posts.InspectionHead, "inspection-head") { Certificate = CertificateKind.Enforcement },
        new("顾海峰", "guhaifeng", Posts.InspectionHead, "inspection-head") { Certificate = CertificateKind.Enforcement },
        new("王建平", DepartmentHead, Posts.DepartmentHead, "hrss-head"),
        new("潘丽", Auditor, Posts.SocialInsuranceAuditor, "audit-head"),
        new("丁伟", "dingwei", Posts.AuditHead, "audit-head"),
        new("苏倩", ArbitrationRegistrar, Posts.ArbitrationRegistrar, "arbitration-head"),
        new("蒋文斌", "jiangwenbin", Posts.Arbitrator, "arbitration-head") { Certificate = CertificateKind.Arbitrator },
        new("贺明", "heming", Posts.Arbitrator, "arbitration-head") { Certificate = CertificateKind.Arbitrator },
        new("江月", "jiangyue", Posts.Arbitrator, "arbitration-head") { Certificate = CertificateKind.Arbitrator, Also = Posts.Mediator },
        new("邱敏", ArbitrationHead, Posts.ArbitrationOfficeHead, "arbitration-head") { Certificate = CertificateKind.Arbitrator },
        new("程志远", MediationHead, Posts.MediationHead, "mediation-head") { Certificate = CertificateKind.Mediator },
        new("叶兰", "yelan", Posts.Mediator, "mediation-head") { Certificate = CertificateKind.Mediator },
        new("高峰", "gaofeng", Posts.PetitionClerk, "petition-head"),
        new("梁静", Archivist, Posts.Archivist, "inspection-head"),
    ];
}
