using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using Facts = OneWindow.Law.Arbitration.OutcomeFacts;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>
/// 裁决书: one run per award. Claims decided finally and others never share one (办案规则第五十条), and a part that is clear may go
/// first (先行裁决); so one case may have several awards, each with its own service, remedies and end.
/// </summary>
public static class AwardTrack
{
    /// <summary>Made; its remedies are open.</summary>
    public static readonly State Made = new("made", "已作出");

    /// <summary>It stands.</summary>
    public static readonly State Effective = new("effective", "已生效") { IsFinal = true };

    /// <summary>A judgment or settlement in court stands in its place.</summary>
    public static readonly State Replaced = new("replaced", "由法院裁判（调解）代替") { IsFinal = true };

    /// <summary>Revoked, and nobody sued.</summary>
    public static readonly State Revoked = new("revoked", "已被撤销") { IsFinal = true };

    /// <summary>The track; the subject of a run is the kind of paper.</summary>
    public static readonly Track Definition = new("award", "裁决书", [Made, Effective, Replaced, Revoked], Laws.ArbitrationLaw.Article(46))
    {
        MustEndBeforeArchive = true,
    };

    /// <summary>裁决书 on claims that are not final.</summary>
    public const string Ordinary = "D-ARB-22";

    /// <summary>终局裁决书.</summary>
    public const string Final = "D-ARB-22F";

    /// <summary>先行裁决书 on claims that are not final.</summary>
    public const string PartialOrdinary = "D-ARB-20";

    /// <summary>先行裁决书 on final claims.</summary>
    public const string PartialFinal = "D-ARB-20F";

    /// <summary>The papers of final awards.</summary>
    public static readonly IReadOnlyList<string> FinalPapers = [Final, PartialFinal];

    /// <summary>The papers of the other awards.</summary>
    public static readonly IReadOnlyList<string> OrdinaryPapers = [Ordinary, PartialOrdinary];

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        Make("make-final-award", "作出终局裁决书", Final, ClaimTrack.DecidedFinal, Laws.ArbitrationLaw.Article(47)),
        Make("make-award", "作出裁决书（非终局）", Ordinary, ClaimTrack.Decided, Laws.ArbitrationLaw.Article(46)),
        Make("make-partial-final-award", "先行裁决（终局）", PartialFinal, ClaimTrack.DecidedFinal, Laws.ArbitrationLaw.Article(43, 2)),
        Make("make-partial-award", "先行裁决（非终局）", PartialOrdinary, ClaimTrack.Decided, Laws.ArbitrationLaw.Article(43, 2)),
        new("correct-award", "裁决书补正", [Made], null, [Posts.Arbitrator], Laws.Rules33.UnverifiedArticle(54))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Rare, Fields = [new(Facts.Corrected)], Guards = [HearingGuards.ActsInOwnCase],
            Papers = ["D-ARB-29"], OtherSide = ["ask-correction"], Says = "补正决定书已起草，送达双方；原裁决书其余内容不变。",
        },
        new("award-takes-effect", "救济期满，裁决生效", [Made], Effective, [Posts.System], Laws.ArbitrationLaw.Article(50))
        {
            Track = Definition, AlsoAfterEnd = true, Guards = [RemedyGuards.ServedOnBothSides, RemedyGuards.NobodyActed],
            Says = "双方在期限内都没有起诉、申请撤销，裁决生效。",
        },
        new("award-stands", "登记裁决生效", [Made], Effective, [Posts.ArbitrationRegistrar], Laws.DisputeInterpretation1.Article(17))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Guards = [RemedyGuards.ServedOnBothSides, RemedyGuards.NoRemedyOpen],
            OtherSide = ["ask-correction"], Says = "已登记裁决生效。",
        },
        new("award-replaced", "登记由法院裁判代替", [Made], Replaced, [Posts.ArbitrationRegistrar], Laws.DisputeInterpretation1.Article(16))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Guards = [RemedyGuards.CourtDecided],
            OtherSide = ["ask-correction"], Says = "已登记：以法院生效裁判（调解）为准。",
        },
        new("award-revoked", "登记裁决被撤销", [Made], Revoked, [Posts.ArbitrationRegistrar], Laws.ArbitrationLaw.Article(49, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Guards = [RemedyGuards.RevokedAndNotSued],
            OtherSide = ["ask-correction"], Says = "已登记：裁决被撤销，期满未起诉。",
        },
    ];

    private static Step Make(string code, string name, string paper, State from, Citation basis) => new(code, name, [], Made, [Posts.Arbitrator], basis)
    {
        Track = Definition, About = paper, While = [ArbitrationStates.Heard],
        Fields = [new(Facts.AwardNumber, IsRequired: false), new(Facts.AwardedOn) { Days = DayRule.NotFuture, Starts = "today" }, new(Facts.PerformBy, IsRequired: false)],
        Guards = [HearingGuards.ActsInOwnCase, AwardGuards.NothingHolds, AwardGuards.SomethingDecided(from)],
        Ends = [new(ClaimTrack.Definition, ClaimTrack.Awarded) { From = from }], Papers = [paper],
        OtherSide = ["correct-award"], Says = "裁决书已起草，签发后送达双方；救济期自各自收到之日起算。",
    };
}
