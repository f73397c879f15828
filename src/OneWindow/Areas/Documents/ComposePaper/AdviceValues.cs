using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What a paper says of the advice: the way for each claim, why, and what follows by when.</summary>
internal static class AdviceValues
{
    private static readonly PaperSource Advice = new("分流建议");

    public static void Add(PaperData data, MatterFile matter, string? clerk, OfficeValues office)
    {
        data.Set("advice.officer", clerk, Advice);
        if (matter.Advice is not { } advice)
        {
            return;
        }

        var channels = advice.Claims.SelectMany(claim => claim.Channels).ToList();
        data.Set("claims.rows", advice.Claims.Zip(matter.Claims, RowOf), Advice)
            .Set("advice.body", string.Concat(advice.Territory), Advice)
            .Set("advice.limit", string.Concat(advice.Claims.SelectMany(claim => claim.Limitation).Distinct()), Advice)
            .Set("advice.rules", channels.SelectMany(channel => channel.Reasons).Select(reason => RuleNames.Find(reason.RuleId) ?? reason.Sentence).Distinct(), Advice)
            .Set("advice.where", WaysOf(advice, matter).SelectMany(channel => office.PlacesOf(channel, matter.WorkDivision)).Distinct(), PaperSource.Profile)
            .Set("advice.chosen", string.Join('、', matter.Claims.Select(claim => claim.Channel?.Name()).OfType<string>().Distinct()), Advice)
            .Set("rights.channels", channels.Where(channel => channel.Standing != Standing.Barred).Select(channel => channel.Channel.Name()).Distinct(), Advice);
    }

    /// <summary>The ways that were chosen; before that, those that are recommended.</summary>
    private static IEnumerable<Channel> WaysOf(MatterAdvice advice, MatterFile matter)
    {
        var chosen = matter.Claims.Select(claim => claim.Channel).OfType<Channel>().ToList();
        return chosen.Count > 0
            ? chosen
            : advice.Claims.SelectMany(claim => claim.Channels).Where(channel => channel.Standing == Standing.Recommended).Select(channel => channel.Channel);
    }

    private static PaperData RowOf(ClaimAdviceText advice, MatterClaim claim)
    {
        var recommended = advice.Channels.Where(channel => channel.Standing == Standing.Recommended).ToList();
        var reasons = recommended.SelectMany(channel => channel.Reasons).ToList();
        return new PaperData()
            .Set("name", claim.Type.Name, Advice)
            .Set("amount", claim.Amount, Advice)
            .Set("recommended", advice.ToTriageRoom ? "先由案件分理室会商" : string.Join('、', recommended.Select(channel => channel.Channel.Name())), Advice)
            .Set("allowed", advice.Channels.Where(channel => channel.Standing == Standing.Allowed).Select(channel => channel.Channel.Name()), Advice)
            .Set("barred", advice.Channels.Where(channel => channel.Standing == Standing.Barred)
                .Select(channel => $"{channel.Channel.Name()}：{string.Concat(channel.Reasons.Select(reason => reason.Sentence))}"), Advice)
            .Set("reason", string.Concat(reasons.Select(Said).DefaultIfEmpty("须先会商确定。")), Advice);
    }

    /// <summary>按职责分工，“克扣、拖欠工资”由劳动保障监察处理（《劳动保障监察条例》第十一条第（六）项）。</summary>
    private static string Said(ReasonText reason) =>
        reason.Basis.Count == 0 ? reason.Sentence : $"{reason.Sentence.TrimEnd('。')}（{string.Join('、', reason.Basis)}）。";
}
