using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>A mediation that was just applied for, as the text of the interface tells it.</summary>
internal static class CaseExample
{
    public static readonly CaseAnswer Case = new(
        ApiSamples.Case, "mediation", Number: null, "清源云记餐饮店拖欠工资", "intake", "applied", "申请", new DateOnly(2026, 10, 14), EndedOn: null, Seen: 1,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["received-on"] = "2026-10-14", ["mediation-source"] = "applied" },
        [new("AR-03", "调解", "还剩 15 天", new DateOnly(2026, 10, 14), new DateOnly(2026, 10, 29), IsProvisional: false, "《劳动争议调解仲裁法》第十四条第三款")],
        [new("withdraw", Run: null, "撤回申请或者要求终止", "《人民调解法》第二十三条", IsAvailable: true, [], [new("mediation-because", "理由", "long-text", IsRequired: true, [])])],
        [new(1, new DateTime(2026, 10, 14, 2, 0, 0, DateTimeKind.Utc), "case-opened", "收到调解申请", "周敏（窗口受理员）")]);
}
