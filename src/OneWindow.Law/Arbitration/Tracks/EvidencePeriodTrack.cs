using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>举证期限: until when the parties give evidence; claims may be added until the same day (办案规则第四十四条).</summary>
public static class EvidencePeriodTrack
{
    /// <summary>Evidence may be given.</summary>
    public static readonly State Open = new("open", "举证期内");

    /// <summary>The period is over.</summary>
    public static readonly State Over = new("over", "举证期满") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("evidence-period", "举证期限", [Open, Over], Laws.Rules33.UnverifiedArticle(15)) { OnlyOneOpen = true, EndsWithCaseIn = Over };

    /// <summary>The last day for evidence.</summary>
    public static readonly Fact EvidenceBy = new("evidence-by", "举证期限（到哪一天）", FactKind.Date);

    /// <summary>Who asked for more time and why.</summary>
    public static readonly Fact More = new("evidence-extension", "申请延期举证的理由", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("set-evidence-period", "确定举证期限", [], Open, [Posts.ArbitrationRegistrar, Posts.Arbitrator], Laws.Rules33.UnverifiedArticle(15))
        {
            Track = Definition, While = ArbitrationStates.BeforeHearing, Fields = [new(EvidenceBy) { Days = DayRule.Future }],
            Starts = [new(Deadlines.Evidence) { DueOn = EvidenceBy, StartFact = "确定举证期限" }],
            OtherSide = ["extend-evidence-period"], Says = "举证期限已定，请写入通知书告知双方。",
        },
        new("extend-evidence-period", "准许延期举证", [Open], null, [Posts.Arbitrator, Posts.ArbitrationOfficeHead], Laws.Rules33.UnverifiedArticle(15))
        {
            Track = Definition, Standing = Standing.Rare, Fields = [new(EvidenceBy) { Days = DayRule.Future }, new(More)],
            Stops = [Deadlines.Evidence], Starts = [new(Deadlines.Evidence) { DueOn = EvidenceBy, StartFact = "准许延期举证" }],
            OtherSide = ["set-evidence-period"], Says = "已准许延期举证，请告知双方。",
        },
        new("evidence-period-over", "举证期满", [Open], Over, [Posts.System], Laws.Rules33.UnverifiedArticle(15))
        {
            Track = Definition, Guards = [Lapsed], Stops = [Deadlines.Evidence], Says = "举证期满；此后增加请求的，另行申请仲裁。",
        },
    ];

    private static Guard Lapsed =>
        new("evidence-lapsed", "举证期未满", view => view.HasLapsed(Deadlines.Evidence), Laws.Rules33.UnverifiedArticle(15));
}
