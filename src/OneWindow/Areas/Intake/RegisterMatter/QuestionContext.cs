using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>What makes a question worth asking beside its effect on the advice: a restaurant is not asked about subcontractors.</summary>
/// <param name="Narrative">The person's words.</param>
/// <param name="Industry">The employer's trade in the register; null where unknown.</param>
public sealed record QuestionContext(string? Narrative = null, string? Industry = null)
{
    private static readonly string[] SiteWords = ["工地", "工程", "施工", "包工头", "项目部", "总包", "分包", "建筑", "装修", "盖房", "劳务公司", "班组"];

    private static readonly string[] NoteWords = ["欠条", "条子", "白条", "借条"];

    private static readonly string[] DangerWords = ["打人", "被打", "威胁", "跳楼", "自杀", "轻生", "不让走", "关起来", "讨说法", "堵门", "堵路", "聚集", "拉横幅", "塔吊"];

    private static readonly string[] RelationWords = ["合同", "不承认", "不认", "临时工", "兼职", "劳务", "个人", "零工", "外卖", "骑手"];

    public bool OnSite(MatterFacts facts) =>
        facts.Construction is not null || facts.Claims.Any(claim => claim.Type == PayClaims.ConstructionWages) || Says(SiteWords);

    public bool RelationInDoubt(MatterFacts facts) =>
        facts.RelationDisputed is not null || facts.Claims.Any(claim => claim.Type.Group == ClaimGroup.Contract) || Says(RelationWords);

    public bool HasNote(ClaimFacts claim) => claim.HasWageIou is not null || claim.Type == PayClaims.WageIou || Says(NoteWords);

    public bool MayBeDangerous(MatterFacts facts) =>
        facts.ImminentDanger is not null || facts.Claims.Any(claim => claim.Type == ProtectionClaims.ForcedLabour) || Says(DangerWords);

    public bool MayGather(MatterFacts facts) => facts.MassGathering is not null || facts.Workers > 1 || Says(DangerWords);

    public static bool HasResult(MatterFacts facts) => facts.UnhappyWithResult is not null || facts.Claims.Any(claim =>
        claim.Prior.Any(prior => prior is { Forum: PriorForum.Inspection or PriorForum.Arbitration, State: PriorState.Decided or PriorState.Refused }));

    private bool Says(string[] words) =>
        Array.Exists(words, word => $"{Narrative} {Industry}".Contains(word, StringComparison.Ordinal));
}
