using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Facts = OneWindow.Law.Arbitration.OutcomeFacts;

namespace OneWindow.Law.Arbitration;

/// <summary>What must hold before a claim is decided, an award made and the case concluded.</summary>
public static class AwardGuards
{
    /// <summary>Mediation was tried, or could not be because the respondent stayed away (第四十二条第一款).</summary>
    public static readonly Guard MediationTried = new(
        "mediation-tried", "作出裁决前应当先行调解",
        view => view.Case.Taken.ContainsKey("mediate") || view.Case.Taken.ContainsKey("entrust-mediation")
            || view.Text(HearingFacts.Attendance) == "respondent-absent",
        Laws.ArbitrationLaw.Article(42, 1));

    /// <summary>No suspension, challenge or mediation is open.</summary>
    public static readonly Guard NothingHolds = new(
        "nothing-holds", "中止、回避或者调解还没有结束，不能裁决",
        view => !view.HasOpen(SuspendedHearingTrack.Definition) && !view.HasOpen(ChallengeTrack.Definition) && !view.HasOpen(CaseMediationTrack.Definition),
        Laws.ArbitrationLaw.Article(42, 4));

    /// <summary>The law makes the award on this claim final.</summary>
    public static readonly Guard IsFinal = new(
        "is-final", "本项不属于终局裁决：金额超过当地月最低工资标准十二个月，或者不是第四十七条所列争议", FinalByLaw, Laws.ArbitrationLaw.Article(47))
    {
        ReadsInput = true,
    };

    /// <summary>The law does not make it final; finality is no choice of the tribunal.</summary>
    public static readonly Guard IsNotFinal = new(
        "is-not-final", "本项依法为终局裁决，请按终局议决", view => !FinalByLaw(view), Laws.ArbitrationLaw.Article(47))
    {
        ReadsInput = true,
    };

    /// <summary>No claim waits for its decision or for its award, and at least one award was made.</summary>
    public static readonly Guard EverythingAwarded = new(
        "everything-awarded", "还有请求没有议决或者没有写入裁决书",
        view => !view.HasOpen(ClaimTrack.Definition) && view.Case.Tracks.Any(run => run.Track == AwardTrack.Definition.Code), Laws.ArbitrationLaw.Article(46));

    /// <summary>The latest mediation ended with an agreement.</summary>
    public static readonly Guard MediationAgreed = new(
        "mediation-agreed", "还没有调解达成协议的记录",
        view => view.Case.Tracks.LastOrDefault(run => run.Track == CaseMediationTrack.Definition.Code)?.State == CaseMediationTrack.Agreed.Code,
        Laws.ArbitrationLaw.Article(42, 2));

    /// <summary>The statement reached both sides.</summary>
    public static readonly Guard StatementServed = new(
        "statement-served", "调解书还没有送达双方，签收后才发生效力", view => new[] { "worker", "employer" }.All(side => view.Case.Tracks.Any(run =>
            run.Track == ServiceTrack.Definition.Code && run.Subject == "D-ARB-19" && run.State == ServiceTrack.Delivered.Code
            && run.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == side)),
        Laws.ArbitrationLaw.Article(42, 3));

    /// <summary>Every award has ended, and one of them stands.</summary>
    public static readonly Guard SomeAwardStands = new(
        "award-stands", "还有裁决书的效力没有确定", view => AllEnded(view) && Awards(view).Any(run => run.State == AwardTrack.Effective.Code), Laws.ArbitrationLaw.Article(50));

    /// <summary>Every award has ended, and none of them stands.</summary>
    public static readonly Guard NoAwardStands = new(
        "no-award-stands", "还有裁决书的效力没有确定",
        view => AllEnded(view) && Awards(view).All(run => run.State != AwardTrack.Effective.Code), Laws.DisputeInterpretation1.Article(16));

    /// <summary>A court decided after the award had been said to stand.</summary>
    public static readonly Guard JudgedLater = new(
        "judged-later", "没有登记法院的判决或者调解",
        view => view.Case.Tracks.Any(run => run.Track == RemedyTrack.Definition.Code && run.State == RemedyTrack.Judged.Code), Laws.DisputeInterpretation1.Article(24, 2));

    /// <summary>Some claim is decided in this way and waits for its award.</summary>
    public static Guard SomethingDecided(State decided)
    {
        ArgumentNullException.ThrowIfNull(decided);
        return new("something-decided", $"没有“{decided.Name}”的请求", view => view.Case.Tracks.Any(run =>
            run.Track == ClaimTrack.Definition.Code && run.State == decided.Code), Laws.ArbitrationLaw.Article(46));
    }

    private static bool FinalByLaw(GuardView view) =>
        ClaimKinds.Of(view.Run!.Subject).IsFinal(view.Fen(Facts.Awarded), view.Fen(ApplicationFacts.MinimumWage));

    private static IEnumerable<Procedures.Running.TrackRun> Awards(GuardView view) => view.Case.Tracks.Where(run => run.Track == AwardTrack.Definition.Code);

    private static bool AllEnded(GuardView view) => Awards(view).Any() && Awards(view).All(run => AwardTrack.Definition.StateOf(run.State).IsFinal);
}
