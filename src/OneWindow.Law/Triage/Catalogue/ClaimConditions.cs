namespace OneWindow.Law.Triage;

/// <summary>Conditions on one claim that rulings and rules share.</summary>
public static class ClaimConditions
{
    private static readonly DateOnly SecondInterpretation = new(2025, 9, 1);

    private const string AskDisputed = "对方对事实和数额有没有异议？";

    /// <summary>The employer disputes the facts or the amount.</summary>
    public static readonly Condition FactsDisputed = new("双方对事实或者数额有争议", AskDisputed, question => question.Claim.FactsDisputed);

    /// <summary>The employer does not dispute them.</summary>
    public static readonly Condition FactsUndisputed = new("双方对事实和数额没有争议", AskDisputed, question => !question.Claim.FactsDisputed);

    /// <summary>Row 39: on pension, and the work ended before the second interpretation (2025-09-01).</summary>
    public static readonly Condition PensionerBeforeSeptember2025 =
        new("已领取养老金，且用工在2025年9月1日前结束", Particulars.DrawsPension.Question + "用工到哪一天为止？", question =>
            Both(question.Claim.Answer(Particulars.DrawsPension), question.Claim.LastDay is { } last ? last < SecondInterpretation : null))
        {
            Particular = Particulars.DrawsPension,
        };

    private static bool? Both(bool? left, bool? right) => left & right;
}
