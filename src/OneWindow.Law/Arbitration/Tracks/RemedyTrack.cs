using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.RemedyDeadlines;
using Facts = OneWindow.Law.Arbitration.OutcomeFacts;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>救济: one run per award and party that received it, with the time this side has, what it did and what the court ruled.</summary>
public static class RemedyTrack
{
    /// <summary>The party may still act.</summary>
    public static readonly State Open = new("open", "救济期内");

    /// <summary>The party sued.</summary>
    public static readonly State Sued = new("sued", "已起诉");

    /// <summary>The employer asked the intermediate court to revoke.</summary>
    public static readonly State RevocationSought = new("revocation-sought", "已申请撤销");

    /// <summary>The award was revoked; either side may sue.</summary>
    public static readonly State Revoked = new("revoked", "裁决已撤销，可以起诉");

    /// <summary>Nothing was done in time.</summary>
    public static readonly State Lapsed = new("lapsed", "期满未提出") { IsFinal = true };

    /// <summary>The suit or application was dismissed or withdrawn: the award stands against this side.</summary>
    public static readonly State Dismissed = new("dismissed", "被驳回或者撤回") { IsFinal = true };

    /// <summary>A court decided or settled.</summary>
    public static readonly State Judged = new("judged", "由法院裁判（调解）") { IsFinal = true };

    /// <summary>Revoked, and nobody sued in time.</summary>
    public static readonly State NotPursued = new("not-pursued", "撤销后未起诉") { IsFinal = true };

    /// <summary>The track; the subject of a run is the kind of award.</summary>
    public static readonly Track Definition = new(
        "remedy", "裁决后的救济", [Open, Sued, RevocationSought, Revoked, Lapsed, Dismissed, Judged, NotPursued], Laws.ArbitrationLaw.Article(50))
    {
        MustEndBeforeArchive = true,
    };

    private static readonly Post[] Registrar = [Posts.ArbitrationRegistrar];

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("sue", "登记起诉", [Open, Revoked], Sued, Registrar, Laws.ArbitrationLaw.Article(50))
        {
            Track = Definition, Standing = Standing.Usual, AlsoAfterEnd = true,
            Fields = [new(Facts.FiledOn) { Days = DayRule.NotFuture }, new(Facts.Ruling)], Guards = [RemedyGuards.EmployerCannotSueFinalAward, RemedyGuards.FiledInTime],
            Stops = [Deadlines.WorkerSues, Deadlines.Suit, Deadlines.SuitAfterRevocation, Deadlines.SuitAfterRefusedExecution],
            OtherSide = ["suit-dismissed", "court-decides"], Says = "已登记起诉，裁决对起诉的一方不发生效力，等法院裁判。",
        },
        new("seek-revocation", "登记申请撤销", [Open], RevocationSought, Registrar, Laws.ArbitrationLaw.Article(49, 1))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.FiledOn) { Days = DayRule.NotFuture }, new(Facts.Ruling)],
            Guards = [RemedyGuards.OnlyEmployerOfFinalAward, RemedyGuards.WorkerHasNotSued, RemedyGuards.FiledInTime], Stops = [Deadlines.Revocation],
            OtherSide = ["revocation-refused", "award-is-revoked", "court-decides"], Says = "已登记申请撤销；法院审查期间中止执行。",
        },
        new("remedy-lapses", "救济期满", [Open], Lapsed, [Posts.System], Laws.ArbitrationLaw.Article(50))
        {
            Track = Definition, AlsoAfterEnd = true, Guards = [RemedyGuards.TermOver],
            Stops = [Deadlines.WorkerSues, Deadlines.Suit, Deadlines.Revocation, Deadlines.SuitAfterRefusedExecution], Says = "期满没有提出。",
        },
        new("suit-dismissed", "登记驳回起诉或者撤诉", [Sued], Dismissed, Registrar, Laws.DisputeInterpretation1.Article(21, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], OtherSide = ["new-revocation-term"],
            Says = "已登记；终局裁决的，用人单位收到裁定后三十日内可以申请撤销。",
        },
        new("revocation-refused", "登记驳回撤销申请或者撤回", [RevocationSought], Dismissed, Registrar, Laws.DisputeInterpretation1.Article(25, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], OtherSide = ["ask-correction"], Says = "已登记，恢复执行。",
        },
        new("court-decides", "登记法院判决或者调解", [Sued, RevocationSought], Judged, Registrar, Laws.DisputeInterpretation1.Article(4))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Facts.Ruling)], OtherSide = ["ask-correction"],
            Says = "已登记，以法院裁判（调解）为准。",
        },
        new("award-is-revoked", "登记裁定撤销", [RevocationSought], Revoked, Registrar, Laws.ArbitrationLaw.Article(49, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling), new(Facts.RulingReceivedOn) { Days = DayRule.NotFuture }],
            Starts = [new(Deadlines.SuitAfterRevocation) { From = Facts.RulingReceivedOn, StartFact = "收到撤销裁定" }],
            OtherSide = ["sue"], Says = "已登记撤销；双方收到裁定后十五日内可以起诉。",
        },
        new("revoked-not-pursued", "撤销后期满未起诉", [Revoked], NotPursued, [Posts.System], Laws.ArbitrationLaw.Article(49, 3))
        {
            Track = Definition, AlsoAfterEnd = true, Guards = [RemedyGuards.SuitAfterRevocationOver], Stops = [Deadlines.SuitAfterRevocation],
            Says = "撤销后十五日内没有起诉。",
        },
        new("new-revocation-term", "重新起算申请撤销的期限", [], Open, Registrar, Laws.DisputeInterpretation1.Article(21, 2))
        {
            Track = Definition, About = AwardTrack.Final, While = [ArbitrationStates.Awarded], Standing = Standing.Rare,
            Fields = [new(Facts.RulingReceivedOn) { Days = DayRule.NotFuture }, new(ServiceTrack.Side)],
            Guards = [RemedyGuards.SuitWasDismissed, RemedyGuards.SideIsEmployer],
            Starts = [new(Deadlines.Revocation) { From = Facts.RulingReceivedOn, StartFact = "收到驳回起诉（准许撤诉）裁定" }],
            OtherSide = ["seek-revocation"], Says = "用人单位三十日内可以申请撤销。",
        },
        new("learn-of-suit", "登记事后得知的起诉", [], Sued, Registrar, Laws.DisputeInterpretation1.Article(16))
        {
            Track = Definition, While = [ArbitrationStates.Awarded, ArbitrationStates.Effective], AlsoAfterEnd = true, Standing = Standing.Rare,
            Fields = [new(ServiceTrack.Side), new(Facts.FiledOn) { Days = DayRule.NotFuture }, new(Facts.Ruling)],
            OtherSide = ["suit-dismissed", "court-decides"], Says = "已登记；是否在期限内由法院审查。",
        },
        new("execution-refused", "登记裁定不予执行", [], Open, Registrar, Laws.DisputeInterpretation1.Article(24, 2))
        {
            Track = Definition, While = [ArbitrationStates.Effective], AlsoAfterEnd = true, Standing = Standing.Rare,
            Fields = [new(ServiceTrack.Side), new(Facts.Ruling), new(Facts.RulingReceivedOn) { Days = DayRule.NotFuture }],
            Starts = [new(Deadlines.SuitAfterRefusedExecution) { From = Facts.RulingReceivedOn, StartFact = "收到不予执行裁定" }],
            OtherSide = ["sue"], Says = "当事人三十日内可以就争议起诉。",
        },
    ];
}
