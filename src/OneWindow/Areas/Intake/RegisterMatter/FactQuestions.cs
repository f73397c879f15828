using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>A yes-or-no question whose answer the rules read.</summary>
/// <param name="Code">A stable key: <c>matter.relation-disputed</c>, or <c>claim.0.facts-disputed</c> for the first claim.</param>
/// <param name="Ask">As the clerk asks it.</param>
/// <param name="About">The claim it is about; null for the whole matter.</param>
/// <param name="With">The facts with this answer; null for 不清楚.</param>
public sealed record FactQuestion(string Code, string Ask, string? About, Func<MatterFacts, bool?, MatterFacts> With)
{
    /// <summary>Whether claims, trade or words make it worth asking.</summary>
    public Func<QuestionContext, MatterFacts, bool> IsRelevant { get; init; } = (_, _) => true;

    /// <summary>The answer that stands in the facts; null while there is none.</summary>
    public Func<MatterFacts, bool?> Known { get; init; } = _ => null;
}

/// <summary>
/// Which questions are worth asking: those that the words, the claims or the trade bring up, and whose answer would change the
/// advice, found by trying both answers.
/// </summary>
public static class FactQuestions
{
    private static readonly IReadOnlyList<(string Code, string Ask, Func<QuestionContext, MatterFacts, bool> IsRelevant, Func<MatterFacts, bool?> Known, Func<MatterFacts, bool?, MatterFacts> With)> OfMatter =
    [
        ("relation-disputed", "单位承认双方有劳动关系吗？不承认的选“是”（有争议）", (context, facts) => context.RelationInDoubt(facts), facts => facts.RelationDisputed, (facts, yes) => facts with { RelationDisputed = yes }),
        ("consent", "双方都愿意先调解吗？", (_, _) => true, facts => facts.BothConsentToMediation, (facts, yes) => facts with { BothConsentToMediation = yes }),
        ("owner-owes", "是不是建设单位没有按时拨付工程款？", OnSite, facts => facts.Construction?.OwnerOwesProjectMoney, (facts, yes) => Site(facts, site => site with { OwnerOwesProjectMoney = yes })),
        ("subcontractor", "工资是不是分包单位欠的？", OnSite, facts => facts.Construction?.SubcontractorOwes, (facts, yes) => Site(facts, site => site with { SubcontractorOwes = yes })),
        ("recontracted", "工程是不是层层转包的？", OnSite, facts => facts.Construction?.Recontracted, (facts, yes) => Site(facts, site => site with { Recontracted = yes })),
        ("unqualified", "是不是包给了个人或者没有资质的单位？", OnSite, facts => facts.Construction?.GivenToUnqualified, (facts, yes) => Site(facts, site => site with { GivenToUnqualified = yes })),
        ("unhappy", "是不是对监察处理或者仲裁结果不服？", (_, facts) => QuestionContext.HasResult(facts), facts => facts.UnhappyWithResult, (facts, yes) => facts with { UnhappyWithResult = yes }),
        ("danger", "有没有人身危险？", (context, facts) => context.MayBeDangerous(facts), facts => facts.ImminentDanger, (facts, yes) => facts with { ImminentDanger = yes }),
        ("gathering", "有没有多人聚集？", (context, facts) => context.MayGather(facts), facts => facts.MassGathering, (facts, yes) => facts with { MassGathering = yes }),
    ];

    private static readonly IReadOnlyList<(string Code, string Ask, Func<QuestionContext, ClaimFacts, bool> IsRelevant, Func<ClaimFacts, bool?> Known, Func<ClaimFacts, bool?, ClaimFacts> With)> OfClaim =
    [
        ("disputed", "单位对事实或者数额有异议吗？", (_, _) => true, claim => claim.FactsDisputed, (claim, yes) => claim with { FactsDisputed = yes }),
        ("iou", "有没有单位写的工资欠条？", (context, claim) => context.HasNote(claim), claim => claim.HasWageIou, (claim, yes) => claim with { HasWageIou = yes }),
        ("continuing", "现在还在继续吗？", (_, _) => true, claim => claim.Continuing, (claim, yes) => claim with { Continuing = yes }),
        ("reported", "两年内向人社部门反映过吗？", (_, _) => true, claim => claim.ReportedBefore, (claim, yes) => claim with { ReportedBefore = yes }),
    ];

    /// <summary>Every question that these claims may raise.</summary>
    public static IReadOnlyList<FactQuestion> All(MatterFacts facts) =>
    [
        .. facts.Claims.SelectMany(OfOneClaim),
        .. OfMatter.Select(question => new FactQuestion($"matter.{question.Code}", question.Ask, null, question.With) { IsRelevant = question.IsRelevant, Known = question.Known }),
    ];

    /// <summary>The relevant questions whose answer, given or not yet given, changes the advice.</summary>
    public static IReadOnlyList<FactQuestion> ThatMatter(MatterFacts facts, QuestionContext context, Func<MatterFacts, TriageAdvice?> advise)
    {
        if (facts.Claims.Count == 0)
        {
            return [];
        }

        return [.. All(facts).Where(question => question.IsRelevant(context, facts)).Where(question =>
            Gist(advise(question.With(facts, true))) != Gist(advise(question.With(facts, false)))
            || Gist(advise(question.With(facts, true))) != Gist(advise(facts)))];
    }

    /// <summary>Puts the answers on the facts; a null takes back what was answered.</summary>
    public static MatterFacts Answered(MatterFacts facts, IReadOnlyDictionary<string, bool?> answers) => All(facts)
        .Where(question => answers.ContainsKey(question.Code))
        .Aggregate(facts, (known, question) => question.With(known, answers[question.Code]));

    private static IEnumerable<FactQuestion> OfOneClaim(ClaimFacts claim, int index)
    {
        foreach (var (code, ask, relevant, known, with) in OfClaim)
        {
            yield return new FactQuestion($"claim.{index}.{code}", ask, claim.Type.Name, (facts, yes) => Put(facts, index, one => with(one, yes)))
            {
                IsRelevant = (context, facts) => relevant(context, facts.Claims[index]),
                Known = facts => known(facts.Claims[index]),
            };
        }

        foreach (var particular in claim.Type.Asks)
        {
            yield return new FactQuestion(
                $"claim.{index}.{particular.Code}", particular.Question, claim.Type.Name,
                (facts, yes) => Put(facts, index, one => one with { Answers = With(one.Answers, particular.Code, yes) }))
            {
                Known = facts => facts.Claims[index].Answers.TryGetValue(particular.Code, out var answer) ? answer : null,
            };
        }
    }

    private static Dictionary<string, bool> With(IReadOnlyDictionary<string, bool> answers, string code, bool? answer)
    {
        var all = new Dictionary<string, bool>(answers, StringComparer.Ordinal);
        all.Remove(code);
        if (answer is { } known)
        {
            all.Add(code, known);
        }

        return all;
    }

    private static bool OnSite(QuestionContext context, MatterFacts facts) => context.OnSite(facts);

    private static MatterFacts Put(MatterFacts facts, int index, Func<ClaimFacts, ClaimFacts> change) =>
        facts with { Claims = [.. facts.Claims.Select((claim, at) => at == index ? change(claim) : claim)] };

    private static MatterFacts Site(MatterFacts facts, Func<ConstructionFacts, ConstructionFacts> change) =>
        facts with { Construction = change(facts.Construction ?? new ConstructionFacts()) };

    /// <summary>What the person would notice of an advice: the ways, who pays, and whether somebody must come at once.</summary>
    private static string Gist(TriageAdvice? advice) => advice is null ? string.Empty : string.Join(
        '|',
        advice.Claims.SelectMany(claim => claim.Channels.Select(channel => $"{channel.Channel}:{channel.Standing}"))
            .Append(advice.Emergency is null ? "calm" : "emergency")
            .Concat(advice.LiableParties.Where(party => !party.IsUnknown).Select(party => party.Liable)));
}
