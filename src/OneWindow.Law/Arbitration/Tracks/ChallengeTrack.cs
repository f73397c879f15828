using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>回避: an arbitrator with an interest in the case is replaced. Unlike an inspection, nothing is heard or decided meanwhile.</summary>
public static class ChallengeTrack
{
    /// <summary>Asked for or declared.</summary>
    public static readonly State Asked = new("asked", "待决定");

    /// <summary>The arbitrator is replaced.</summary>
    public static readonly State Granted = new("granted", "已回避") { IsFinal = true };

    /// <summary>The arbitrator stays.</summary>
    public static readonly State Refused = new("refused", "不予回避") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("recusal", "回避", [Asked, Granted, Refused], Laws.ArbitrationLaw.Article(33)) { EndsWithCaseIn = Refused };

    /// <summary>Whose recusal is asked for.</summary>
    public static readonly Fact Whose = new("recusal-of", "被申请回避的人员", FactKind.Text);

    /// <summary>Which of the four grounds.</summary>
    public static readonly Fact Ground = new("recusal-ground", "回避的情形", FactKind.Choice)
    {
        Choices =
        [
            new("relative", "是当事人或者当事人、代理人的近亲属"), new("interest", "与本案有利害关系"),
            new("other-relation", "与当事人、代理人有其他关系，可能影响公正"), new("private-meeting", "私自会见当事人、代理人或者接受请客送礼"),
        ],
    };

    /// <summary>Who asks and why.</summary>
    public static readonly Fact Because = new("recusal-because", "申请人和回避理由", FactKind.LongText) { Personal = true };

    /// <summary>The decision in words.</summary>
    public static readonly Fact Opinion = new("recusal-opinion", "决定理由", FactKind.LongText) { IsOpinion = true };

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("ask-recusal", "登记回避申请", [], Asked, [Posts.ArbitrationRegistrar, Posts.Arbitrator], Laws.ArbitrationLaw.Article(33, 1))
        {
            Track = Definition, While = ArbitrationStates.BeforeTribunal, Standing = Standing.Rare, Fields = [new(Whose), new(Ground), new(Because)],
            Starts = [new(Deadlines.Challenge) { StartFact = "收到回避申请" }],
            OtherSide = ["grant-recusal", "refuse-recusal"], Says = "回避申请已登记；决定作出前不开庭、不裁决。",
        },
        new("grant-recusal", "决定回避，更换仲裁员", [Asked], Granted, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(33, 2))
        {
            Track = Definition, Standing = Standing.Usual, Fields = [SharedFacts.LookedUpOfficers, new(HearingFacts.Arbitrators), new(SharedFacts.NoConflict) { MustBe = true }, new(Opinion)],
            Guards = [HearingGuards.CompositionFits, HearingGuards.NobodyFromBefore], Stops = [Deadlines.Challenge],
            RecordsOnCase = [HearingFacts.Arbitrators], Papers = ["D-ARB-11", "D-ARB-10"], Says = "已决定回避，仲裁员已更换，请书面通知双方。",
        },
        new("refuse-recusal", "决定不予回避", [Asked], Refused, [Posts.ArbitrationOfficeHead], Laws.ArbitrationLaw.Article(33, 2))
        {
            Track = Definition, Fields = [new(Opinion)], Stops = [Deadlines.Challenge], Papers = ["D-ARB-11"],
            OtherSide = ["ask-recusal"], Says = "已决定不予回避，请通知申请人。",
        },
    ];
}
