using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>反申请: the respondent's own claims, brought while he may answer; joined to the case, or told to go a way of their own.</summary>
public static class CounterClaimTrack
{
    /// <summary>Brought, and to be decided on.</summary>
    public static readonly State Brought = new("brought", "待决定");

    /// <summary>Heard together with the claims.</summary>
    public static readonly State Joined = new("joined", "合并处理") { IsFinal = true };

    /// <summary>Not accepted, or to be brought separately.</summary>
    public static readonly State Refused = new("refused", "不予受理或者另行申请") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new("counter-claim", "反申请", [Brought, Joined, Refused], Laws.Rules33.UnverifiedArticle(36))
    {
        EndsWithCaseIn = Refused,
    };

    /// <summary>What the respondent claims.</summary>
    public static readonly Fact Claims = new("counter-claims", "反申请的请求、事实和理由", FactKind.LongText) { Personal = true };

    /// <summary>Why it is not joined.</summary>
    public static readonly Fact RefusedBecause = new("counter-refused-because", "不予受理（另行申请）的理由", FactKind.LongText);

    /// <summary>The steps of the track; joining is a step of the case, because its term is counted anew.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("bring-counter-claim", "登记反申请", [], Brought, [Posts.ArbitrationRegistrar], Laws.Rules33.UnverifiedArticle(36))
        {
            Track = Definition, While = ArbitrationStates.Acceptance.States, Standing = Standing.Rare, Fields = [new(Claims)],
            Guards = [ClaimGuards.DefenceStillOpen], Starts = [new(Deadlines.CounterClaim) { StartFact = "收到反申请" }], Papers = ["D-ARB-09"],
            OtherSide = ["join-counter-claim", "refuse-counter-claim"], Says = "反申请已登记，五个工作日内决定是否受理。",
        },
        new("refuse-counter-claim", "不予受理反申请", [Brought], Refused, [Posts.ArbitrationRegistrar, Posts.ArbitrationOfficeHead], Laws.Rules33.UnverifiedArticle(36))
        {
            Track = Definition, Fields = [new(RefusedBecause)], Stops = [Deadlines.CounterClaim], Papers = ["D-ARB-05"],
            OtherSide = ["bring-counter-claim"], Says = "已决定不予受理反申请，请送达并告知可以另行申请。",
        },
    ];
}
