using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake;

/// <summary>Asks the triage rules, and writes down what they said.</summary>
public sealed class AdviceMaker(Profile profile, CaseCalendar calendar)
{
    /// <summary>Which rules advised: their count and the youngest day from which one is in force, with the version of the product.</summary>
    public static readonly string RulesVersion = string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{typeof(TriageDesk).Assembly.GetName().Version?.ToString(3)}/{TriageDesk.Rules.Count}/{TriageDesk.Rules.Max(rule => rule.InForce.From):yyyy-MM-dd}");

    /// <summary>A version as people read it: 规则 0.1.0 版（27 条），法规数据截至 2025-09-01.</summary>
    public static string InWords(string version) => version.Split('/') is [var product, var count, var day]
        ? $"规则 {product} 版（{count} 条），法规数据截至 {day}"
        : $"规则 {version} 版";

    private readonly TriageOptions _options = TriageReadings.Of(profile);

    /// <summary>The advice; null while there is no claim.</summary>
    public TriageAdvice? Advise(MatterFacts facts, DateOnly today) =>
        facts.Claims.Count == 0 ? null : TriageDesk.Advise(facts, today, _options with { Calendar = calendar.Current });

    /// <summary>The facts of a stored matter with its claims in their order.</summary>
    internal static MatterFacts FactsOf(Matter matter) =>
        matter.Facts with { Kind = matter.Kind, Claims = [.. matter.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.ToFacts())] };

    /// <summary>Advises on a stored matter and keeps the advice with it. The caller's matter has at least one claim.</summary>
    /// <param name="ruled">What the triage room ruled on it; null where it was never asked.</param>
    internal Advice Keep(Matter matter, DateOnly today, DateTime at, TriageReferral? ruled = null) => new()
    {
        Id = Guid.CreateVersion7(),
        MatterId = matter.Id,
        GivenFor = today,
        GivenAt = at,
        RulesVersion = RulesVersion,
        Content = Content(matter, today, ruled),
    };

    private AdviceSnapshot Content(Matter matter, DateOnly today, TriageReferral? ruled)
    {
        var ofRules = Snapshot(Advise(FactsOf(matter), today) ?? throw new InvalidOperationException("A matter without claims is not advised on."));
        return ruled is null ? ofRules : RuledAdvice.Over(ofRules, [.. matter.Claims.OrderBy(claim => claim.Ordinal)], ruled);
    }

    internal static AdviceSnapshot Snapshot(TriageAdvice advice) => new(
        [.. advice.Claims.Select(Text)],
        [.. advice.Applications.Select(application => application.Sentence)],
        advice.Emergency?.Sentence,
        [.. advice.SameDay.Concat(advice.GreenLane).Select(effect => effect.Sentence)],
        [.. advice.Territory.Select(place => place.Sentence)]);

    private static ClaimAdviceText Text(ClaimAdvice claim) => new(
        claim.Claim.Type.Code,
        claim.Outcome == TriageOutcome.TriageRoom,
        [.. claim.Channels.Select(channel => new ChannelText(channel.Channel, channel.Standing, [.. channel.Reasons.Select(Text)]))],
        [.. claim.Nearly.Select(near => near.Sentence)],
        claim.Limitation.Sentences);

    private static ReasonText Text(Reason reason) => new(reason.RuleId, reason.Sentence, reason.Facts, [.. reason.Basis.Select(article => article.Full)]);
}
