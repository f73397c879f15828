using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>庭内调解: the tribunal must try it before it decides (第四十二条第一款); with both sides' consent it may be entrusted.</summary>
public static class CaseMediationTrack
{
    /// <summary>The tribunal mediates.</summary>
    public static readonly State Talking = new("talking", "调解中");

    /// <summary>A mediation body mediates for the tribunal.</summary>
    public static readonly State Entrusted = new("entrusted", "委托调解中");

    /// <summary>The parties agree.</summary>
    public static readonly State Agreed = new("agreed", "达成协议") { IsFinal = true };

    /// <summary>They do not.</summary>
    public static readonly State Failed = new("failed", "调解不成") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new("case-mediation", "庭内调解", [Talking, Entrusted, Agreed, Failed], Laws.ArbitrationLaw.Article(42, 1))
    {
        OnlyOneOpen = true, EndsWithCaseIn = Failed,
    };

    /// <summary>Which body mediates, and who there.</summary>
    public static readonly Fact EntrustedTo = new("entrusted-to", "受托调解组织和调解员", FactKind.Text);

    /// <summary>How it went.</summary>
    public static readonly Fact Course = new("mediation-course", "调解经过", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("mediate", "开始调解", [], Talking, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(42, 1))
        {
            Track = Definition, While = ArbitrationStates.BeforeTribunal, Guards = [HearingGuards.ActsInOwnCase],
            OtherSide = ["mediation-agrees", "mediation-fails"], Says = "已开始调解，裁决期限不停止。",
        },
        new("entrust-mediation", "委托调解", [], Entrusted, [Posts.Arbitrator], Laws.Rules33.Article(70))
        {
            Track = Definition, While = [ArbitrationStates.TribunalFormed], Guards = [HearingGuards.ActsInOwnCase],
            Fields = [new(ApplicationFacts.BothAgree) { MustBe = true }, new(EntrustedTo)],
            Starts = [new(Deadlines.EntrustedMediation) { StartFact = "双方同意委托调解" }], Papers = ["D-MED-01"],
            OtherSide = ["mediation-agrees", "mediation-fails"], Says = "已委托调解，十个工作日内未达成协议的继续审理。",
        },
        new("mediation-agrees", "调解达成协议", [Talking, Entrusted], Agreed, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(42, 2))
        {
            Track = Definition, Standing = Standing.Usual, Fields = [new(Course)], Stops = [Deadlines.EntrustedMediation],
            OtherSide = ["make-statement"], Says = "双方达成协议，请制作调解书。",
        },
        new("mediation-fails", "调解不成", [Talking, Entrusted], Failed, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(42, 4))
        {
            Track = Definition, Fields = [new(Course)], Stops = [Deadlines.EntrustedMediation], OtherSide = ["mediate"], Says = "调解不成，及时裁决。",
        },
        new("entrusted-mediation-lapses", "委托调解期满", [Entrusted], Failed, [Posts.System], Laws.Rules33.Article(70))
        {
            Track = Definition, Guards = [Lapsed], Stops = [Deadlines.EntrustedMediation], Says = "委托调解期满未达成协议，继续审理。",
        },
    ];

    private static Guard Lapsed =>
        new("mediation-lapsed", "委托调解期未满", view => view.HasLapsed(Deadlines.EntrustedMediation), Laws.Rules33.Article(70));
}
