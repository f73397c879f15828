using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>
/// Gives the advice on a matter: every rule over every claim, then the combination for the whole matter.
/// A pure function of its arguments; the same facts on the same day give the same advice.
/// </summary>
public static class TriageDesk
{
    /// <summary>The work-injury, wage-arrears and major collective disputes of Suizhou 四（三） count as major from ten workers (仲裁法第七条).</summary>
    private const int CollectiveWorkers = 10;

    /// <summary>Every rule in the order of evaluation: gates, routing, add-ons.</summary>
    public static readonly IReadOnlyList<TriageRule> Rules = [.. GateRules.All, .. RoutingRules.All, .. AddOnRules.All];

    /// <summary>Advises on a matter.</summary>
    /// <param name="matter">What is known.</param>
    /// <param name="today">The day on which the person stands at the window.</param>
    /// <param name="options">The locality's readings; null for <see cref="TriageOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The matter has no claim.</exception>
    public static TriageAdvice Advise(MatterFacts matter, DateOnly today, TriageOptions? options = null)
    {
        if (matter.Claims.Count == 0)
        {
            throw new ArgumentException("A matter has at least one claim.", nameof(matter));
        }

        var questions = matter.Claims
            .Select(claim => new TriageQuestion(matter, claim, today, options ?? TriageOptions.Default))
            .ToList();
        var claims = questions.Select(ClaimExamination.Advise).ToList();
        return new(
            today,
            claims,
            ApplicationGrouping.Of(claims, matter.Employer),
            EmergencyReason(questions[0]),
            SameDay(matter),
            GreenLane.Effects(matter),
            LiabilityChain.Of(matter),
            TerritoryExplanation.Of(questions[0]),
            CriminalLine.Assess(questions[0]));
    }

    private static Reason? EmergencyReason(TriageQuestion question) =>
        GateRules.Emergency.Holds(question) == true ? GateRules.Emergency.ReasonFor(question) : null;

    /// <summary>The classes of applications that are accepted and notified on the day they come (AR-31); the last one weighs most.</summary>
    /// <param name="matter">The matter with its claims.</param>
    public static IReadOnlyList<Effect> SameDay(MatterFacts matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        IReadOnlyList<Citation> basis = [Suizhou2023.Part("四（三）")];
        var effects = new List<Effect>();
        if (matter.Claims.Any(claim => claim.Type.IsPay && claim.Type.CountsAsViolation))
        {
            effects.Add(new("same-day-wages", "拖欠工资当日受理", "拖欠工资的仲裁申请，材料齐全的当日受理、当日送达。", basis));
        }

        if (matter.Claims.Any(claim => claim.Type == InsuranceClaims.WorkInjuryBenefits))
        {
            effects.Add(new("same-day-injury", "工伤当日受理", "工伤待遇的仲裁申请，材料齐全的当日受理、当日送达。", basis));
        }

        if (matter.Workers >= CollectiveWorkers)
        {
            effects.Add(new("same-day-collective", "重大集体争议当日受理", "十人以上有共同请求的，当日受理，可以推举三至五名代表。", [.. basis, ArbitrationLaw.Article(7)]));
        }

        return effects;
    }
}
