using OneWindow.Law.Triage;

namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>What somebody met with, in the words of those who met with it.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Words">As people say it.</param>
/// <param name="Icon">The icon on the tile.</param>
/// <param name="Claim">The claim that it is; null where the narrative must tell.</param>
public sealed record Trouble(string Code, string Words, string Icon, ClaimType? Claim)
{
    public static readonly Trouble Wages = new("wages", "老板不发工资", "cash", PayClaims.WageArrears);

    public static readonly Trouble Other = new("other", "其他", "dots", null);

    /// <summary>Every tile, in the order of the page.</summary>
    public static readonly IReadOnlyList<Trouble> All =
    [
        Wages,
        new("contract", "没签合同", "file-off", ContractClaims.NoWrittenContract),
        new("insurance", "没交社保", "shield-off", InsuranceClaims.NotRegistered),
        new("injury", "受工伤", "bandage", InsuranceClaims.WorkInjuryBenefits),
        new("dismissal", "被辞退", "user-off", ContractClaims.Termination),
        new("overtime", "加班不给钱", "clock-plus", PayClaims.OvertimePay),
        new("child-labour", "用童工", "baby-carriage", ProtectionClaims.ChildLabour),
        Other,
    ];

    /// <summary>The trouble with this code; null where there is none.</summary>
    public static Trouble? Find(string code) => All.FirstOrDefault(trouble => trouble.Code == code);
}
