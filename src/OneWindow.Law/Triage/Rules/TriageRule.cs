using OneWindow.Law.Statutes;

namespace OneWindow.Law.Triage;

/// <summary>When a rule is tested.</summary>
public enum RuleGroup
{
    /// <summary>All are tested, in order; one that stops ends the claim.</summary>
    Gate,

    /// <summary>The first that matches moves the recommendation.</summary>
    Routing,

    /// <summary>Tested always, after routing.</summary>
    AddOn,
}

/// <summary>What a rule does when all its conditions hold.</summary>
public sealed record RuleEffect
{
    /// <summary>Ends the claim: no further gate or routing is tested.</summary>
    public bool Stops { get; init; }

    /// <summary>Closes these channels.</summary>
    public IReadOnlyList<Channel> Bars { get; init; } = [];

    /// <summary>Recommends these channels, in this order; one that is barred is passed over.</summary>
    public IReadOnlyList<Channel> Recommends { get; init; } = [];

    /// <summary>Offers these channels besides, without recommending them.</summary>
    public IReadOnlyList<Channel> Offers { get; init; } = [];

    /// <summary>Starts the emergency procedure beside everything else.</summary>
    public bool StartsEmergency { get; init; }

    /// <summary>Sends the claim to the triage room (案件分理室).</summary>
    public bool GoesToTriageRoom { get; init; }
}

/// <summary>A named, dated and cited rule: when all its conditions hold for a claim, its effect follows.</summary>
/// <param name="Id">The stable id: J-08, or J-05a where one rule of the table has several effects.</param>
/// <param name="Name">A short Chinese name.</param>
/// <param name="Group">When it is tested.</param>
/// <param name="InForce">The days on which it is applied.</param>
public sealed record TriageRule(string Id, string Name, RuleGroup Group, InForce InForce)
{
    /// <summary>The conditions; all must hold.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>What follows.</summary>
    public required RuleEffect Effect { get; init; }

    /// <summary>The reason shown when it fires, one Chinese sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>What would follow, a clause shown when it nearly fires: 监察不再受理.</summary>
    public required string Consequence { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<Citation> Basis { get; init; }

    /// <summary>The claim types it concerns; every type where not set.</summary>
    public Func<ClaimType, bool> Concerns { get; init; } = static _ => true;

    /// <summary>Whether all conditions hold; null while the rest hold and one is unknown.</summary>
    public bool? Holds(TriageQuestion question) =>
        Conditions.Select(condition => condition.Holds(question)).Aggregate((bool?)true, (all, one) => all & one);

    /// <summary>The reason for a question on which it fired.</summary>
    public Reason ReasonFor(TriageQuestion question) =>
        new(Id, Sentence, [.. Conditions.Where(condition => !condition.IsReading).Select(condition => condition.FactOf(question))], Basis);
}
