using OneWindow.Law.Results;

namespace OneWindow.Law.Triage;

/// <summary>The whole advice on a matter. The person chooses among what is not barred.</summary>
/// <param name="Day">The day for which it was given.</param>
/// <param name="Claims">One advice per claim, in the matter's order.</param>
/// <param name="Applications">Which claims go together, and where.</param>
/// <param name="Emergency">Why the emergency procedure starts beside everything else; null when it does not.</param>
/// <param name="SameDay">The classes that must be accepted on the day of application (AR-31).</param>
/// <param name="GreenLane">The effects of the green lane; empty when it does not open.</param>
/// <param name="LiableParties">Who pays in a construction project; empty when it is none.</param>
/// <param name="Territory">Where each channel's competent body is.</param>
/// <param name="CriminalLine">The criminal line.</param>
public sealed record TriageAdvice(
    DateOnly Day,
    IReadOnlyList<ClaimAdvice> Claims,
    IReadOnlyList<ApplicationGroup> Applications,
    Reason? Emergency,
    IReadOnlyList<Effect> SameDay,
    IReadOnlyList<Effect> GreenLane,
    IReadOnlyList<LiableParty> LiableParties,
    IReadOnlyList<TerritoryAdvice> Territory,
    CriminalLineAdvice CriminalLine)
{
    /// <summary>Whether the person may choose a channel for a claim; refused with the reason and the article when it is barred.</summary>
    /// <param name="claim">The claim's position, from 0.</param>
    /// <param name="channel">The channel chosen.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such claim.</exception>
    public Result<ChannelAdvice> Check(int claim, Channel channel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(claim);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(claim, Claims.Count);
        var advice = Claims[claim].On(channel);
        if (advice is null)
        {
            return Refusal.NotAllowed(
                "channel-does-not-arise", $"“{Claims[claim].Claim.Type.Name}”没有“{channel.Name()}”这条途径，请另选。");
        }

        if (advice.Standing != Standing.Barred)
        {
            return advice;
        }

        var reason = advice.Reasons[0];
        return Refusal.NotAllowed(
            "channel-barred", $"不能选“{channel.Name()}”：{reason.Sentence}", reason.Basis.Count > 0 ? reason.Basis[0] : null);
    }

    /// <summary>
    /// An officer's choice for a claim. Against the recommendation it needs a reason, and makes one overrule per rule that recommended otherwise.
    /// </summary>
    /// <param name="claim">The claim's position, from 0.</param>
    /// <param name="channel">The channel chosen.</param>
    /// <param name="reason">Why, where the recommendation is not followed; null or empty otherwise.</param>
    public Result<Decision> Decide(int claim, Channel channel, string? reason)
    {
        if (!Check(claim, channel).TryGet(out var advice, out var refusals))
        {
            return Result<Decision>.Refused(refusals);
        }

        if (advice.Standing == Standing.Recommended)
        {
            return new Decision(channel, []);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Refusal.Invalid("reason", "overrule-needs-reason", "所选途径与建议不同，请写明理由。");
        }

        var overruled = Claims[claim].Channels
            .Where(other => other.Standing == Standing.Recommended)
            .SelectMany(other => other.Reasons.Select(said => new Overrule(said.RuleId, claim, other.Channel, channel, reason.Trim())))
            .DistinctBy(overrule => overrule.RuleId);
        return new Decision(channel, [.. overruled]);
    }
}

/// <summary>A channel taken for a claim.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Overrules">The recommendations departed from; empty when the advice was followed.</param>
public sealed record Decision(Channel Channel, IReadOnlyList<Overrule> Overrules);

/// <summary>An officer's departure from a recommendation; counted per rule.</summary>
/// <param name="RuleId">The rule overruled.</param>
/// <param name="Claim">The claim's position, from 0.</param>
/// <param name="Recommended">What was recommended.</param>
/// <param name="Chosen">What was chosen.</param>
/// <param name="Reason">Why.</param>
public sealed record Overrule(string RuleId, int Claim, Channel Recommended, Channel Chosen, string Reason);
