using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Advices;
using OneWindow.Ui.Components.Reasons;

namespace OneWindow.Areas.Intake;

/// <summary>Turns the advice per claim into one entry per channel, as the panel beside a form shows it.</summary>
internal static class AdviceViews
{
    /// <summary>The channels, recommended first. A channel counts by the best that any claim says of it.</summary>
    public static IReadOnlyList<AdviceView> Of(IReadOnlyList<ClaimAdviceText> claims, IReadOnlyCollection<string> chosen)
    {
        var byChannel = claims
            .SelectMany((claim, index) => claim.Channels.Select(channel => (Claim: claim, Number: index + 1, Text: channel)))
            .GroupBy(row => row.Text.Channel)
            .ToList();
        var first = claims.SelectMany(claim => claim.Channels.Take(1)).Where(channel => channel.Standing == Standing.Recommended).Select(channel => channel.Channel).FirstOrDefault();
        return [.. byChannel.Select(group => View(group.Key, [.. group], claims.Count, chosen, first)).OrderBy(view => view.Standing)];
    }

    private static AdviceView View(
        Channel channel, List<(ClaimAdviceText Claim, int Number, ChannelText Text)> rows, int claims, IReadOnlyCollection<string> chosen, Channel first)
    {
        var best = rows.Min(row => row.Text.Standing);
        var telling = rows.Where(row => row.Text.Standing == best).ToList();
        var reasons = telling.SelectMany(row => row.Text.Reasons).DistinctBy(reason => reason.RuleId + reason.Sentence).ToList();
        var which = claims == 1 || best == Standing.Barred ? string.Empty : $"第 {string.Join('、', telling.Select(row => row.Number))} 项。";
        var why = WhyView.Of(
            [.. reasons.Skip(best == Standing.Barred ? 0 : 1).Select(Rule).DefaultIfEmpty(Rule(reasons[0]))],
            [.. reasons.SelectMany(reason => reason.Facts).Distinct(StringComparer.Ordinal).Select(fact => $"“{fact}”")],
            [.. reasons.SelectMany(reason => reason.Basis).Distinct(StringComparer.Ordinal)],
            best == Standing.Recommended ? [.. telling.SelectMany(row => row.Claim.WouldChange).Distinct(StringComparer.Ordinal).Take(6)] : []);
        return new AdviceView(
            channel.Code(), channel.Name(), StandingOf(best), which + reasons[0].Sentence, chosen.Contains(channel.Code()), why,
            best == Standing.Recommended && channel != first ? "另走" : null);
    }

    private static string Rule(ReasonText reason) => $"{reason.RuleId}：{reason.Sentence}";

    private static AdviceStanding StandingOf(Standing standing) => standing switch
    {
        Standing.Recommended => AdviceStanding.Recommended,
        Standing.Allowed => AdviceStanding.Allowed,
        Standing.Barred => AdviceStanding.Barred,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, message: null),
    };
}
