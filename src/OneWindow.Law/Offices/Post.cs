namespace OneWindow.Law.Offices;

/// <summary>A role that a person holds in a unit and acts in (岗位). Declarations say which posts may take a step.</summary>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese name shown on pages.</param>
public sealed record Post(string Code, string Name);

/// <summary>The posts of the hall; the glossary (section K) maps each to the statutes' words.</summary>
public static class Posts
{
    /// <summary>窗口受理员: registers and triages at a window.</summary>
    public static readonly Post WindowClerk = new(PostCodes.WindowClerk, "窗口受理员");

    /// <summary>大厅负责人: sees all windows' work of the day and directs acceptance.</summary>
    public static readonly Post HallLead = new(PostCodes.HallLead, "大厅负责人");

    /// <summary>案件分理室成员: examines doubtful matters.</summary>
    public static readonly Post TriageOfficer = new(PostCodes.TriageOfficer, "案件分理员");

    /// <summary>劳动保障监察员: investigates; needs a valid enforcement certificate (监察条例第十六条).</summary>
    public static readonly Post LabourInspector = new(PostCodes.LabourInspector, "劳动保障监察员");

    /// <summary>监察机构负责人: approves filing and orders correction.</summary>
    public static readonly Post InspectionHead = new(PostCodes.InspectionHead, "监察机构负责人");

    /// <summary>人社行政部门负责人: approves extension, cancellation, termination and evidence preservation.</summary>
    public static readonly Post DepartmentHead = new(PostCodes.DepartmentHead, "行政部门负责人");

    /// <summary>社会保险稽核人员.</summary>
    public static readonly Post SocialInsuranceAuditor = new(PostCodes.SocialInsuranceAuditor, "社会保险稽核员");

    /// <summary>稽核机构负责人.</summary>
    public static readonly Post AuditHead = new(PostCodes.AuditHead, "稽核机构负责人");

    /// <summary>仲裁院立案人员.</summary>
    public static readonly Post ArbitrationRegistrar = new(PostCodes.ArbitrationRegistrar, "仲裁立案员");

    /// <summary>仲裁员.</summary>
    public static readonly Post Arbitrator = new(PostCodes.Arbitrator, "仲裁员");

    /// <summary>仲裁院负责人: acts for the commission and its director by delegation (办案规则第四十五条).</summary>
    public static readonly Post ArbitrationOfficeHead = new(PostCodes.ArbitrationOfficeHead, "仲裁院负责人");

    /// <summary>调解员.</summary>
    public static readonly Post Mediator = new(PostCodes.Mediator, "调解员");

    /// <summary>调解组织负责人: accepts applications and names the mediator.</summary>
    public static readonly Post MediationHead = new(PostCodes.MediationHead, "调解组织负责人");

    /// <summary>信访登记人员.</summary>
    public static readonly Post PetitionClerk = new(PostCodes.PetitionClerk, "信访接待员");

    /// <summary>联络员: fixed contact for hand-overs.</summary>
    public static readonly Post LiaisonOfficer = new(PostCodes.LiaisonOfficer, "联络员");

    /// <summary>档案管理员: archives closed cases.</summary>
    public static readonly Post Archivist = new(PostCodes.Archivist, "档案管理员");

    /// <summary>系统管理员: persons, posts, units and windows; sees no case.</summary>
    public static readonly Post Administrator = new(PostCodes.Administrator, "系统管理员");

    /// <summary>当事人（网上）: somebody who acts in their own matter through the public pages; nobody of the staff holds it.</summary>
    public static readonly Post Party = new(PostCodes.Party, "当事人（网上）");

    /// <summary>No person: a clock or a rule acts by itself.</summary>
    public static readonly Post System = new(PostCodes.System, "系统");

    /// <summary>Every post a person can hold, in the order in which pages list them.</summary>
    public static readonly IReadOnlyList<Post> All =
    [
        WindowClerk, HallLead, TriageOfficer, LabourInspector, InspectionHead, DepartmentHead, SocialInsuranceAuditor,
        AuditHead, ArbitrationRegistrar, Arbitrator, ArbitrationOfficeHead, Mediator, MediationHead, PetitionClerk, LiaisonOfficer, Archivist, Administrator,
    ];

    /// <summary>The posts of heads, who approve what officers put before them.</summary>
    public static readonly IReadOnlyList<Post> Heads = [InspectionHead, DepartmentHead, AuditHead, ArbitrationOfficeHead, MediationHead];

    /// <summary>The post with this code, or null.</summary>
    public static Post? Find(string code) => All.FirstOrDefault(post => post.Code == code);
}
