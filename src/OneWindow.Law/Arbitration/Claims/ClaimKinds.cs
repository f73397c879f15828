using OneWindow.Law.Statutes;
using static OneWindow.Law.Arbitration.Claims.ClaimElements;

namespace OneWindow.Law.Arbitration.Claims;

/// <summary>The kinds of claims with their elements (要素式办案). A claim that fits none is told in words (<c>other</c>).</summary>
public static class ClaimKinds
{
    /// <summary>Every kind, in the order of the form.</summary>
    public static readonly IReadOnlyList<ClaimKind> All =
    [
        new("wages", "劳动报酬", Finality.UpToTwelveMinimumWages, Laws.ContractLaw.Article(30),
            [new(From), new(To), new(MonthlyPay), new(Paid, IsRequired: false), new(Amount)]),
        new("overtime", "加班工资", Finality.UpToTwelveMinimumWages, Laws.LabourLaw.Article(44),
            [new(From), new(To), new(WorkdayHours), new(RestDayHours), new(HolidayHours), new(HourlyPay), new(Paid, IsRequired: false), new(Amount)]),
        new("severance", "经济补偿", Finality.UpToTwelveMinimumWages, Laws.ContractLaw.Article(46),
            [new(EntryOn), new(LeftOn), new(AveragePay), new(Ending), new(Amount)]),
        new("unlawful-dismissal", "违法解除（终止）赔偿金", Finality.UpToTwelveMinimumWages, Laws.ContractLaw.Article(87),
            [new(EntryOn), new(LeftOn), new(AveragePay), new(Ending), new(Amount)]),
        new("double-pay", "未签书面合同二倍工资", Finality.UpToTwelveMinimumWages, Laws.ContractLaw.Article(82, 1),
            [new(EntryOn), new(ContractOn, IsRequired: false), new(MonthlyPay), new(Amount)]),
        new("injury-medical", "工伤医疗费", Finality.UpToTwelveMinimumWages, Laws.WorkInjuryRegulation.Article(30),
            [new(InjuredOn), new(Recognition), new(Paid, IsRequired: false), new(Amount)]),
        new("injury", "其他工伤保险待遇", Finality.LabourStandard, Laws.WorkInjuryRegulation.Article(62, 2),
            [new(InjuredOn), new(Recognition), new(Grade, IsRequired: false), new(MonthlyPay), new(Benefits), new(Amount)]),
        new("annual-leave", "未休年休假工资报酬", Finality.LabourStandard, Laws.PaidLeaveRegulation.Article(5, 3),
            [new(From), new(To), new(LeaveDays), new(DailyPay), new(Paid, IsRequired: false), new(Amount)]),
        new("hours-and-leave", "工作时间、休息休假", Finality.LabourStandard, Laws.ArbitrationLaw.Article(2, 1, 4), [new(From), new(To), new(Request)]),
        new("insurance", "社会保险", Finality.LabourStandard, Laws.SocialInsuranceLaw.Article(83, 3), [new(EntryOn), new(LeftOn, IsRequired: false), new(Request)]),
        new("relation", "确认劳动关系", Finality.Never, Laws.ArbitrationLaw.Article(2, 1, 1), [new(From), new(To, IsRequired: false), new(RelationProof)]),
        new("contract", "订立、履行、变更、解除劳动合同", Finality.Never, Laws.ArbitrationLaw.Article(2, 1, 2), [new(EntryOn, IsRequired: false), new(Request)]),
        new("other", "其他请求", Finality.Never, Laws.ArbitrationLaw.Article(2, 1, 6), [new(Request), new(Amount, IsRequired: false)]),
    ];

    private static readonly Dictionary<string, string> KindOfType = new(StringComparer.Ordinal)
    {
        ["wage-arrears"] = "wages", ["below-minimum-wage"] = "wages", ["migrant-wages"] = "wages", ["construction-wages"] = "wages", ["wage-iou"] = "wages",
        ["overtime-pay"] = "overtime", ["severance-pay"] = "severance", ["double-pay"] = "double-pay", ["work-injury-benefits"] = "injury",
        ["unused-leave-pay"] = "annual-leave", ["working-time"] = "hours-and-leave", ["lost-benefits"] = "insurance", ["confirm-relation"] = "relation",
        ["termination"] = "contract", ["performance"] = "contract", ["no-written-contract"] = "contract",
    };

    /// <summary>As which kind a claim that came in at the window is brought to arbitration; <c>other</c> where none fits.</summary>
    /// <param name="claimType">The code of the claim type of triage.</param>
    public static ClaimKind OfType(string claimType) => Of(KindOfType.GetValueOrDefault(claimType, "other"));

    /// <summary>The kind with this code.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static ClaimKind Of(string code) => All.First(kind => kind.Code == code);
}
