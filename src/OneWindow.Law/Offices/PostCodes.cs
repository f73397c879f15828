namespace OneWindow.Law.Offices;

/// <summary>The stable codes of the posts, as constants: an attribute on a page can name nothing else. <see cref="Posts"/> gives each its name.</summary>
public static class PostCodes
{
    /// <summary>窗口受理员.</summary>
    public const string WindowClerk = "window-clerk";

    /// <summary>大厅负责人.</summary>
    public const string HallLead = "hall-lead";

    /// <summary>案件分理员.</summary>
    public const string TriageOfficer = "triage-officer";

    /// <summary>劳动保障监察员.</summary>
    public const string LabourInspector = "labour-inspector";

    /// <summary>监察机构负责人.</summary>
    public const string InspectionHead = "inspection-head";

    /// <summary>行政部门负责人.</summary>
    public const string DepartmentHead = "department-head";

    /// <summary>社会保险稽核员.</summary>
    public const string SocialInsuranceAuditor = "social-insurance-auditor";

    /// <summary>稽核机构负责人.</summary>
    public const string AuditHead = "audit-head";

    /// <summary>仲裁立案员.</summary>
    public const string ArbitrationRegistrar = "arbitration-registrar";

    /// <summary>仲裁员.</summary>
    public const string Arbitrator = "arbitrator";

    /// <summary>仲裁院负责人.</summary>
    public const string ArbitrationOfficeHead = "arbitration-office-head";

    /// <summary>调解员.</summary>
    public const string Mediator = "mediator";

    /// <summary>调解组织负责人.</summary>
    public const string MediationHead = "mediation-head";

    /// <summary>信访接待员.</summary>
    public const string PetitionClerk = "petition-clerk";

    /// <summary>联络员.</summary>
    public const string LiaisonOfficer = "liaison-officer";

    /// <summary>档案管理员.</summary>
    public const string Archivist = "archivist";

    /// <summary>系统管理员.</summary>
    public const string Administrator = "administrator";

    /// <summary>当事人（网上）.</summary>
    public const string Party = "party";

    /// <summary>系统.</summary>
    public const string System = "system";
}
