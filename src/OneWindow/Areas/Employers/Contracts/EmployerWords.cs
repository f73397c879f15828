namespace OneWindow.Areas.Employers.Contracts;

/// <summary>What sort of unit an employer is.</summary>
public enum EmployerKind
{
    /// <summary>企业.</summary>
    Enterprise,

    /// <summary>个体工商户.</summary>
    SoleTrader,

    /// <summary>分支机构.</summary>
    Branch,

    /// <summary>民办非企业单位、社会组织.</summary>
    SocialOrganisation,

    /// <summary>机关、事业单位.</summary>
    PublicBody,

    /// <summary>无照经营或者不明.</summary>
    Unknown,
}

/// <summary>From where an employer became known.</summary>
public enum EmployerSource
{
    /// <summary>登记诉求时新建.</summary>
    Intake,

    /// <summary>巡查、用工调查.</summary>
    Survey,

    /// <summary>数据导入.</summary>
    Import,
}

/// <summary>How far an employer is known.</summary>
public enum EmployerStatus
{
    /// <summary>Identified by its full name.</summary>
    Registered,

    /// <summary>Known only by its sign and address; to be verified and merged (待核实).</summary>
    NamedBySign,
}

/// <summary>The Chinese words for what is stored of an employer.</summary>
public static class EmployerWords
{
    /// <summary>企业、个体工商户 ….</summary>
    public static string Name(this EmployerKind kind) => kind switch
    {
        EmployerKind.Enterprise => "企业",
        EmployerKind.SoleTrader => "个体工商户",
        EmployerKind.Branch => "分支机构",
        EmployerKind.SocialOrganisation => "社会组织",
        EmployerKind.PublicBody => "机关、事业单位",
        EmployerKind.Unknown => "不明",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>登记诉求时新建 ….</summary>
    public static string Name(this EmployerSource source) => source switch
    {
        EmployerSource.Intake => "登记诉求时新建",
        EmployerSource.Survey => "用工调查",
        EmployerSource.Import => "数据导入",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, message: null),
    };

    /// <summary>已核实、待核实.</summary>
    public static string Name(this EmployerStatus status) => status switch
    {
        EmployerStatus.Registered => "已登记",
        EmployerStatus.NamedBySign => "待核实",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };
}
