namespace OneWindow.Law.Offices;

/// <summary>A role that a person holds in a unit and acts in (岗位). Declarations say which posts may take a step.</summary>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese name shown on pages.</param>
public sealed record Post(string Code, string Name);

/// <summary>The posts of the hall; the glossary (section K) maps each to the statutes' words.</summary>
public static class Posts
{
    /// <summary>窗口受理员: registers and triages at a window.</summary>
    public static readonly Post WindowClerk = new("window-clerk", "窗口受理员");

    /// <summary>大厅负责人: sees all windows' work of the day and directs acceptance.</summary>
    public static readonly Post HallLead = new("hall-lead", "大厅负责人");

    /// <summary>案件分理室成员: examines doubtful matters.</summary>
    public static readonly Post TriageOfficer = new("triage-officer", "案件分理员");

    /// <summary>劳动保障监察员: investigates; needs a valid enforcement certificate (监察条例第十六条).</summary>
    public static readonly Post LabourInspector = new("labour-inspector", "劳动保障监察员");

    /// <summary>监察机构负责人: approves filing and orders correction.</summary>
    public static readonly Post InspectionHead = new("inspection-head", "监察机构负责人");

    /// <summary>人社行政部门负责人: approves extension, cancellation, termination and evidence preservation.</summary>
    public static readonly Post DepartmentHead = new("department-head", "行政部门负责人");

    /// <summary>社会保险稽核人员.</summary>
    public static readonly Post SocialInsuranceAuditor = new("social-insurance-auditor", "社会保险稽核员");

    /// <summary>稽核机构负责人.</summary>
    public static readonly Post AuditHead = new("audit-head", "稽核机构负责人");

    /// <summary>仲裁院立案人员.</summary>
    public static readonly Post ArbitrationRegistrar = new("arbitration-registrar", "仲裁立案员");

    /// <summary>仲裁员.</summary>
    public static readonly Post Arbitrator = new("arbitrator", "仲裁员");

    /// <summary>调解员.</summary>
    public static readonly Post Mediator = new("mediator", "调解员");

    /// <summary>信访登记人员.</summary>
    public static readonly Post PetitionClerk = new("petition-clerk", "信访接待员");

    /// <summary>联络员: fixed contact for hand-overs.</summary>
    public static readonly Post LiaisonOfficer = new("liaison-officer", "联络员");

    /// <summary>档案管理员: archives closed cases.</summary>
    public static readonly Post Archivist = new("archivist", "档案管理员");

    /// <summary>系统管理员: persons, posts, units and windows; sees no case.</summary>
    public static readonly Post Administrator = new("administrator", "系统管理员");

    /// <summary>No person: a clock or a rule acts by itself.</summary>
    public static readonly Post System = new("system", "系统");

    /// <summary>Every post a person can hold, in the order in which pages list them.</summary>
    public static readonly IReadOnlyList<Post> All =
    [
        WindowClerk, HallLead, TriageOfficer, LabourInspector, InspectionHead, DepartmentHead, SocialInsuranceAuditor,
        AuditHead, ArbitrationRegistrar, Arbitrator, Mediator, PetitionClerk, LiaisonOfficer, Archivist, Administrator,
    ];

    /// <summary>The post with this code, or null.</summary>
    public static Post? Find(string code) => All.FirstOrDefault(post => post.Code == code);
}
