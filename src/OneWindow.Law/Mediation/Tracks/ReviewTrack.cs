using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Law.Mediation.Tracks;

/// <summary>仲裁审查: the commission examines the agreement and makes it an enforceable statement (N1).</summary>
public static class ReviewTrack
{
    /// <summary>Applied for by both.</summary>
    public static readonly State Asked = new("asked", "审查中");

    /// <summary>The commission made a statement.</summary>
    public static readonly State Granted = new("granted", "已制作调解书") { IsFinal = true };

    /// <summary>The commission refused.</summary>
    public static readonly State Refused = new("refused", "不予制作调解书") { IsFinal = true };

    /// <summary>The parties withdrew.</summary>
    public static readonly State Withdrawn = new("withdrawn", "撤回审查申请") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new("agreement-review", "仲裁审查", [Asked, Granted, Refused, Withdrawn], Laws.Rules33.Article(74))
    {
        OnlyOneOpen = true, MustEndBeforeArchive = true,
    };

    private static readonly Post[] Commission = [Posts.ArbitrationRegistrar, Posts.ArbitrationOfficeHead];

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("apply-review", "共同申请仲裁审查", [], Asked, [Posts.Mediator], Laws.Rules33.Article(74))
        {
            Track = Definition, While = [MediationStates.Agreed], Fields = [new(Facts.BothAgree) { MustBe = true }],
            Guards = [MediationGuards.ReviewInTime, MediationGuards.NotOnlyRelation, MediationGuards.NotConfirmed],
            Starts = [new(Deadlines.Review) { StartFact = "收到审查申请" }], Papers = ["D-MED-06"],
            OtherSide = ["withdraw-review"], Says = "仲裁审查申请书已起草，由双方签名后送仲裁委员会。",
        },
        new("extend-review", "批准延长审查", [Asked], null, [Posts.ArbitrationOfficeHead], Laws.Rules33.UnverifiedArticle(76))
        {
            Track = Definition, Standing = Standing.Rare, Fields = [new(Facts.Because)], Guards = [StillRuns, NotYetExtended], Extends = Deadlines.Review,
            OtherSide = ["grant-review", "refuse-review"], Says = "审查期限已延长五个工作日。",
        },
        new("grant-review", "审查通过，制作调解书", [Asked], Granted, Commission, Laws.Rules33.UnverifiedArticle(76))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Stops = [Deadlines.Review], Papers = ["D-ARB-19"],
            OtherSide = ["ask-correction"], Says = "调解书已起草，送达双方签收后可以强制执行。",
        },
        new("refuse-review", "不予制作调解书", [Asked], Refused, Commission, Laws.Rules33.Article(78))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Because)], Stops = [Deadlines.Review], Papers = ["D-ARB-28"],
            OtherSide = ["apply-review"], Says = "不予制作调解书通知已起草，双方可以申请仲裁。",
        },
        new("withdraw-review", "撤回审查申请", [Asked], Withdrawn, [.. Commission, Posts.Mediator], Laws.Rules33.Article(74))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Rare, Fields = [new(Facts.Because)], Stops = [Deadlines.Review],
            OtherSide = ["apply-review"], Says = "审查申请已撤回。",
        },
    ];

    private static Guard StillRuns => new(
        "review-not-lapsed", "审查期限已经届满，不能再延长", view => !view.HasLapsed(Deadlines.Review), Laws.Rules33.UnverifiedArticle(76));

    private static Guard NotYetExtended => new(
        "review-extended", "已经延长过一次",
        view => view.Case.Clocks.Where(clock => clock.Track == view.Run?.Id).All(clock => clock.Ledger.Extensions.Count == 0), Laws.Rules33.UnverifiedArticle(76));
}
