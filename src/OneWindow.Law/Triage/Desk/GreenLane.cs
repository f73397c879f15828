using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>绿色通道: what follows when a migrant worker asks for pay.</summary>
internal static class GreenLane
{
    internal static bool Opens(MatterFacts matter, ClaimFacts claim) =>
        claim.Type == PayClaims.MigrantWages || (matter.IsMigrantWorker == true && claim.Type.IsPay);

    internal static IReadOnlyList<Effect> Effects(MatterFacts matter) =>
        matter.Claims.Any(claim => Opens(matter, claim)) ? All : [];

    private static readonly IReadOnlyList<Effect> All =
    [
        new("first-contact", "首问负责", "窗口不得推诿：属本部门的及时处理，不属的转送并告知结果。", [Order724.Article(10, 3)]),
        new("same-day", "当日受理", "仲裁申请材料齐全的当日受理、当日送达。", [Suizhou2023.Part("四（三）")]),
        new("fast-tribunal", "速裁", "由速裁庭办理，调解优先、快调快裁。", [Nanling2023.Part("二（一）"), Nanling2023.Part("二（三）")]),
        new("fast-inspection", "快立快处快结", "监察投诉快立案、快处理、快结案。", [Nanling2023.Part("二（三）")]),
        new("legal-aid", "法律援助优先", "农民工是法律援助的重点对象，请求支付工资可以申请援助。", [Order724.Article(45, 1)]),
        new("employer-evidence", "单位举证", "劳动合同、职工名册、工资支付台账由用人单位提供，不提供的承担不利后果。", [Order724.Article(50)]),
    ];
}
