namespace OneWindow.Law.Triage;

/// <summary>Conditions on one claim that rulings and rules share.</summary>
public static class ClaimConditions
{
    private static readonly DateOnly SecondInterpretation = new(2025, 9, 1);

    private const string AskDisputed = "对方对事实和数额有没有异议？";

    /// <summary>The employer disputes the facts or the amount.</summary>
    public static readonly Condition FactsDisputed = new("双方对事实或者数额有争议", AskDisputed, question => question.Claim.FactsDisputed)
    {
        Opposes = "双方对事实和数额没有争议",
    };

    /// <summary>The employer does not dispute them.</summary>
    public static readonly Condition FactsUndisputed = new("双方对事实和数额没有争议", AskDisputed, question => !question.Claim.FactsDisputed)
    {
        Opposes = FactsDisputed.Name,
    };

    /// <summary>Row 39: on pension, and the work ended before the second interpretation (2025-09-01).</summary>
    public static readonly Condition PensionerBeforeSeptember2025 =
        new("已领取养老金，且用工在2025年9月1日前结束", Particulars.DrawsPension.Question + "用工到哪一天为止？", question =>
            Both(question.Claim.Answer(Particulars.DrawsPension), question.Claim.LastDay is { } last ? last < SecondInterpretation : null))
        {
            Particular = Particulars.DrawsPension,
        };

    /// <summary>A wage note and nothing asked but pay: 法释〔2020〕26号第十五条 opens the court at once.</summary>
    public static readonly Condition WageIouAlone = new("有书面工资欠条，且只要求支付工资", "单位有没有写工资欠条？", question =>
        Both(question.Claim.HasWageIou, question.Matter.Claims.All(claim => claim.Type.IsPay)));

    /// <summary>A mediation agreement on the money was made and its time passed unpaid (仲裁法第十六条、法释〔2020〕26号第五十一条第二款).</summary>
    public static readonly Condition AgreementUnperformed = new("已就支付达成调解协议，到期没有履行", "调解协议到期后，单位付钱了吗？", question =>
    {
        var agreement = question.Claim.Prior.FirstOrDefault(prior => prior is { Forum: PriorForum.Mediation, State: PriorState.Decided });
        return agreement is null ? false : agreement.Unperformed;
    });

    /// <summary>The local commission does not take disputes over premiums alone.</summary>
    public static readonly Condition PremiumsNotArbitratedHere =
        new("本地仲裁委员会一般不受理单纯补缴社保的请求", "本地仲裁委员会受理补缴社保的请求吗？", question => !question.Options.ArbitratesPremiumDisputes)
        {
            IsReading = true,
        };

    private static bool? Both(bool? left, bool? right) => left & right;
}
