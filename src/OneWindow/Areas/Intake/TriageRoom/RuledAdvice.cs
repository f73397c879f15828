using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Statutes;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>Lays a ruling of the triage room over the advice of the rules (J-14 “produces advice later”): pages and papers show it as any advice.</summary>
internal static class RuledAdvice
{
    private const string RuleId = "案件分理";

    /// <summary>The advice of the rules with what was ruled on top.</summary>
    /// <param name="snapshot">What the rules say, one entry a claim.</param>
    /// <param name="claims">The claims in the same order.</param>
    /// <param name="referral">What was ruled.</param>
    public static AdviceSnapshot Over(AdviceSnapshot snapshot, IReadOnlyList<Claim> claims, TriageReferral referral) => referral.Ruling switch
    {
        { Kind: RulingKind.Channels } ruling => snapshot with
        {
            Claims = [.. snapshot.Claims.Zip(claims, (text, claim) =>
                ruling.Claims.FirstOrDefault(ruled => ruled.Claim == claim.Id) is { } ruled ? Recommending(text, ruled.Channel, Said(referral, ruling.Reasons)) : text)],
        },
        { Kind: RulingKind.OutsidePowers } ruling => snapshot with
        {
            Claims = [.. snapshot.Claims.Select(text => Recommending(text, Channel.TransferOut, Said(referral, $"由{ruling.CompetentBody}处理。{ruling.Reasons}")))],
        },
        _ => snapshot,
    };

    private static ClaimAdviceText Recommending(ClaimAdviceText text, Channel channel, ReasonText reason)
    {
        var known = text.Channels.FirstOrDefault(one => one.Channel == channel);
        var ruled = new ChannelText(channel, Standing.Recommended, [reason, .. known?.Reasons ?? []]);
        var others = text.Channels.Where(one => one.Channel != channel)
            .Select(one => one.Standing == Standing.Recommended ? one with { Standing = Standing.Allowed } : one);
        return text with { ToTriageRoom = false, Channels = [ruled, .. others.OrderBy(one => one.Standing)] };
    }

    private static ReasonText Said(TriageReferral referral, string reasons) =>
        new(RuleId, $"案件分理室研究确定（{referral.Number}）：{reasons}", [], [Laws.Zhengzhou2016.Part("二.1").Full]);
}
