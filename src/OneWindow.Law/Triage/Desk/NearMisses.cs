namespace OneWindow.Law.Triage;

/// <summary>Finds the rules and rulings that one fact kept from firing and that would have changed the advice.</summary>
internal static class NearMisses
{
    internal static IReadOnlyList<NearMiss> Of(
        TriageQuestion question, ChannelBoard board, IReadOnlyList<TriageRule> fired, TriageRule? routed, bool stopped)
    {
        var found = new List<(int Rank, NearMiss Miss)>();
        foreach (var rule in TriageDesk.Rules.Where(rule => !fired.Contains(rule) && Applies(rule, question)))
        {
            if (Missing(rule, question) is { } missing && Rank(rule, missing, board, routed, stopped) is { } rank)
            {
                found.Add((rank, Tell(rule.Id, missing, question, rule.Consequence, rule.Basis)));
            }
        }

        if (!stopped)
        {
            found.AddRange(Rulings(question, board).Select(miss => (miss.IsUnknown ? 0 : 2, miss)));
        }

        return [.. found.OrderBy(one => one.Miss.IsUnknown ? 0 : 1).ThenBy(one => one.Rank).Select(one => one.Miss)];
    }

    private static bool Applies(TriageRule rule, TriageQuestion question) =>
        rule.InForce.Covers(question.Today) && rule.Concerns(question.Claim.Type);

    /// <summary>The one condition that does not hold; null where none or several do not, or where it is the locality's reading.</summary>
    private static Condition? Missing(TriageRule rule, TriageQuestion question)
    {
        var failing = rule.Conditions.Where(condition => condition.Holds(question) != true).Take(2).ToList();
        return failing is [{ IsReading: false } only] ? only : null;
    }

    /// <summary>How much the rule would change: 0 the recommendation, 1 an open channel, 2 the whole claim, 3 a flag; null for nothing.</summary>
    private static int? Rank(TriageRule rule, Condition missing, ChannelBoard board, TriageRule? routed, bool stopped)
    {
        if (rule.Group == RuleGroup.Routing)
        {
            return !stopped && WouldRoute(rule, missing, routed) && !board.Recommendation(rule).SequenceEqual(board.Recommendation(routed)) ? 0 : null;
        }

        var effect = rule.Effect;
        if (effect.Stops || effect.StartsEmergency || effect.GoesToTriageRoom)
        {
            return stopped ? null : 2;
        }

        if (effect.Bars.Any(board.IsOpen) || effect.Offers.Count > 0)
        {
            return 1;
        }

        // A rule that only bars, and whose channels are closed anyway, would change nothing.
        return effect.Bars.Count == 0 ? 3 : null;
    }

    /// <summary>Whether the rule would come first once the missing condition held: the rule that routed stands later, or could not hold with it.</summary>
    private static bool WouldRoute(TriageRule rule, Condition missing, TriageRule? routed)
    {
        if (routed is null)
        {
            return true;
        }

        var all = RoutingRules.All.ToList();
        return all.IndexOf(rule) < all.IndexOf(routed) || routed.Conditions.Any(condition => condition.Name == missing.Opposes);
    }

    private static IEnumerable<NearMiss> Rulings(TriageQuestion question, ChannelBoard board)
    {
        foreach (var ruling in question.Claim.Type.Rulings)
        {
            if (ruling.When is { IsReading: false } when
                && when.Holds(question) != true
                && WouldChange(ruling, board))
            {
                yield return Tell(RowReasons.Id(question.Claim.Type), when, question, ruling.Note.TrimEnd('。'), ruling.Basis);
            }
        }
    }

    /// <summary>A primary ruling moves the recommendation even where the channel is open already.</summary>
    private static bool WouldChange(Ruling ruling, ChannelBoard board) => ruling.Verdict switch
    {
        Verdict.Primary => !board.Recommendation(null).Contains(ruling.Channel),
        Verdict.Allowed => !board.IsOpen(ruling.Channel),
        _ => board.IsOpen(ruling.Channel),
    };

    private static NearMiss Tell(
        string id, Condition missing, TriageQuestion question, string consequence, IReadOnlyList<Statutes.Citation> basis)
    {
        var unknown = missing.Holds(question) is null;
        var sentence = unknown ? $"如果{missing.Name}，{consequence}（请问清：{missing.Ask}）" : $"如果{missing.Name}，{consequence}。";
        return new(id, missing, unknown, sentence, basis);
    }
}
