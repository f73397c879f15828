namespace OneWindow.Hosting.Profiles;

/// <summary>Whether the locality is a city or a county.</summary>
public enum LocalityLevel
{
    /// <summary>地级市.</summary>
    City,

    /// <summary>县、县级市、区.</summary>
    County,
}

/// <summary>What a body may do.</summary>
public enum BodyKind
{
    /// <summary>人力资源和社会保障行政部门.</summary>
    HumanResourcesAuthority,

    /// <summary>劳动保障监察机构.</summary>
    LabourInspection,

    /// <summary>社会保险稽查（稽核）机构.</summary>
    SocialInsuranceAudit,

    /// <summary>劳动人事争议仲裁院.</summary>
    Arbitration,

    /// <summary>调解组织.</summary>
    Mediation,

    /// <summary>信访部门.</summary>
    Petition,

    /// <summary>法律援助机构.</summary>
    LegalAid,

    /// <summary>司法行政部门.</summary>
    Justice,

    /// <summary>公安机关.</summary>
    Police,

    /// <summary>人民法院.</summary>
    Court,

    /// <summary>人民检察院.</summary>
    Procuratorate,

    /// <summary>工会.</summary>
    TradeUnion,

    /// <summary>其他成员单位.</summary>
    Other,
}

/// <summary>What sort of unit.</summary>
public enum UnitKind
{
    /// <summary>机关本级.</summary>
    Headquarters,

    /// <summary>内设科室、大队.</summary>
    Section,

    /// <summary>服务大厅.</summary>
    Hall,

    /// <summary>分窗口.</summary>
    BranchWindow,

    /// <summary>案件分理室.</summary>
    TriageRoom,

    /// <summary>县区、街道（乡镇）办理点.</summary>
    LocalOffice,

    /// <summary>网格化管理指挥中心.</summary>
    CommandCentre,
}

/// <summary>How often something recurs.</summary>
public enum Recurrence
{
    /// <summary>每月.</summary>
    Monthly,

    /// <summary>每季度.</summary>
    Quarterly,

    /// <summary>每半年.</summary>
    HalfYearly,

    /// <summary>每年.</summary>
    Yearly,
}

/// <summary>The unit of a target; a statutory term has units of its own in <c>OneWindow.Law</c>.</summary>
public enum TargetUnit
{
    /// <summary>分钟.</summary>
    Minute,

    /// <summary>小时.</summary>
    Hour,

    /// <summary>工作日；0 为当日.</summary>
    WorkingDay,

    /// <summary>自然日；0 为当日.</summary>
    CalendarDay,
}
