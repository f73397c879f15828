namespace OneWindow.Law.Triage;

/// <summary>How one channel stands for one claim.</summary>
public enum Standing
{
    /// <summary>Recommended (推荐).</summary>
    Recommended,

    /// <summary>Open too (可选).</summary>
    Allowed,

    /// <summary>Closed (不可选).</summary>
    Barred,
}

/// <summary>The advice on one channel for one claim.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Reasons">Why; never empty.</param>
public sealed record ChannelAdvice(Channel Channel, Standing Standing, IReadOnlyList<Reason> Reasons);

/// <summary>The advice on one claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Outcome">Advice, or the triage room.</param>
/// <param name="Channels">Every channel that arises: recommended first, in order of preference, then allowed, then barred.</param>
/// <param name="Fired">The rules that fired, in the order of evaluation.</param>
/// <param name="Nearly">The rules that one fact kept from firing and that would change this claim's advice; unknown facts first.</param>
/// <param name="Limitation">The limitation periods explained.</param>
public sealed record ClaimAdvice(
    ClaimFacts Claim,
    TriageOutcome Outcome,
    IReadOnlyList<ChannelAdvice> Channels,
    IReadOnlyList<Reason> Fired,
    IReadOnlyList<NearMiss> Nearly,
    LimitationAdvice Limitation)
{
    /// <summary>The first recommended channel; null when the triage room must decide or nothing is left.</summary>
    public Channel? Recommended =>
        Channels.Where(advice => advice.Standing == Standing.Recommended).Select(advice => (Channel?)advice.Channel).FirstOrDefault();

    /// <summary>The advice on a channel; null where the channel does not arise for the claim.</summary>
    public ChannelAdvice? On(Channel channel) => Channels.FirstOrDefault(advice => advice.Channel == channel);
}

/// <summary>What triage ends in. An emergency is beside it: <see cref="TriageAdvice.Emergency"/>.</summary>
public enum TriageOutcome
{
    /// <summary>Channels with reasons.</summary>
    ChannelAdvice,

    /// <summary>案件分理室: experts decide, advice comes later (rule J-14).</summary>
    TriageRoom,
}
