using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>A mediation that was just applied for, as the text of the interface tells it.</summary>
internal static class CaseExample
{
    public static readonly CaseAnswer Case = new(
        ApiSamples.Case, "mediation", Number: null, "清源云记餐饮店拖欠工资", "intake", "applied", "待受理", new DateOnly(2026, 10, 14), EndedOn: null, Seen: 1,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["received-on"] = "2026-10-14", ["mediation-source"] = "applied" },
        [new("AR-03", "调解", "还剩 15 天", new DateOnly(2026, 10, 14), new DateOnly(2026, 10, 29), IsProvisional: false, "《劳动争议调解仲裁法》第十四条第三款")],
        [new("withdraw", Run: null, "撤回申请或者要求终止", "《人民调解法》第二十三条", IsAvailable: true, [], [new("mediation-because", "理由", "long-text", IsRequired: true, [])])],
        [new(1, new DateTime(2026, 10, 14, 2, 0, 0, DateTimeKind.Utc), "case-opened", "收到调解申请", "周敏（窗口受理员）")])
    {
        Matter = ApiSamples.Matter,
        Papers = [new(ApiSamples.Paper, "调解申请书", Number: null, "草稿", new DateOnly(2026, 10, 14), NeedsService: false)],
        Evidence = [new(ApiSamples.Evidence, "工资条.jpg", MatterHash, 20_480, "1 月到 3 月的工资条", new DateTime(2026, 10, 14, 1, 40, 0, DateTimeKind.Utc), IsWithdrawn: false)],
    };

    private const string MatterHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
}
