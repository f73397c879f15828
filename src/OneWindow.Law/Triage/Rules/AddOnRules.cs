using OneWindow.Law.Statutes;
using OneWindow.Law.Values;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>The add-ons J-12 and J-13, tested always, and J-14, which hands a doubtful claim to the experts.</summary>
public static class AddOnRules
{
    private static readonly InForce SinceRules33 = new(new(2017, 7, 1));
    private static readonly InForce SinceWageCrime = new(new(2013, 1, 23));
    private static readonly InForce SinceZhengzhou = new(new(2016, 6, 29));
    private static readonly InForce SinceInterpretation2 = new(new(2025, 9, 1));
    private static readonly DateOnly Interpretation2Day = new(2025, 9, 1);

    /// <summary>J-12: small and simple, both agree: mediation is offered first.</summary>
    public static readonly TriageRule MediationFirst = new("J-12", "先行调解", RuleGroup.AddOn, SinceRules33)
    {
        Conditions =
        [
            new("金额不大", "一共要多少钱？", IsSmall),
            ClaimConditions.FactsUndisputed,
            new("双方同意调解", "双方都愿意调解吗？", question => question.Matter.BothConsentToMediation),
        ],
        Effect = new() { Offers = [Channel.Mediation] },
        Sentence = "金额不大、事实简单、双方同意，可以先行调解；调解不成，再走推荐途径。",
        Consequence = "可以先行调解",
        Basis = [Suizhou2023.Part("五（一）3"), Zhengzhou2016.Part("三.1"), Rules33.Article(68)],
    };

    /// <summary>J-13: the crime of refusing to pay wages.</summary>
    public static readonly TriageRule WageCrime = new("J-13", "涉嫌拒不支付劳动报酬罪", RuleGroup.AddOn, SinceWageCrime)
    {
        Conditions = CriminalLine.Elements,
        Effect = new(),
        Sentence = "责令支付期满仍不支付，数额和情节达到刑事标准，依职权移送公安机关；行政程序继续，不以罚代刑。",
        Consequence = "应当移送公安机关",
        Basis = CriminalLine.Basis,
        Concerns = type => type.IsPay,
    };

    /// <summary>J-14: the clerk finds it doubtful, or two bodies disagree.</summary>
    public static readonly TriageRule Doubtful = new("J-14a", "疑难或者两家意见不一", RuleGroup.AddOn, SinceZhengzhou)
    {
        Conditions = [new("途径有疑问，或者两家单位意见不一", "哪里拿不准？", question => question.Claim.Doubtful ?? false)],
        Effect = new() { GoesToTriageRoom = true },
        Sentence = "途径有疑问，送案件分理室研究后告知。",
        Consequence = "送案件分理室研究",
        Basis = [Zhengzhou2016.Part("二.1")],
    };

    /// <summary>J-14: row 39, work that spans the second interpretation.</summary>
    public static readonly TriageRule OverAgeAcrossChange = new("J-14b", "超龄用工跨越新旧规定", RuleGroup.AddOn, SinceInterpretation2)
    {
        Conditions =
        [
            Particulars.DrawsPension.IsYes,
            new("用工跨越2025年9月1日", "什么时候开始干的，什么时候结束？", question =>
                question.Claim.From is not { } from ? null
                : from >= Interpretation2Day ? false
                : question.Claim.Continuing == true ? true
                : question.Claim.LastDay is { } last ? last >= Interpretation2Day : null),
        ],
        Effect = new() { GoesToTriageRoom = true },
        Sentence = "超龄用工跨越2025年9月1日，适用新规定还是旧规定不明确，送案件分理室研究。",
        Consequence = "送案件分理室研究",
        Basis = [DisputeInterpretation2.UnverifiedArticle(21), DisputeInterpretation1.Article(32, 1)],
        Concerns = type => type == PersonClaims.OverAge,
    };

    /// <summary>All, in the order in which they are tested.</summary>
    public static readonly IReadOnlyList<TriageRule> All = [MediationFirst, WageCrime, Doubtful, OverAgeAcrossChange];

    private static bool? IsSmall(TriageQuestion question)
    {
        var amounts = question.Matter.Claims.Select(claim => claim.Amount).ToList();
        var known = amounts.Aggregate(Money.Zero, (sum, amount) => sum + (amount ?? Money.Zero));
        if (known > question.Options.SmallAmount)
        {
            return false;
        }

        return question.Claim.Amount is null ? null : true;
    }
}
