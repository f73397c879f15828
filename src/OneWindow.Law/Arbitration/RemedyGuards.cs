using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.RemedyDeadlines;

namespace OneWindow.Law.Arbitration;

/// <summary>What must hold before a remedy is recorded, and before an award is said to stand or to be gone.</summary>
public static class RemedyGuards
{
    /// <summary>The award reached both sides: before that the terms of one have not begun.</summary>
    public static readonly Guard ServedOnBothSides = new(
        "served-on-both", "裁决书还没有送达双方，救济期没有全部开始", view => DeliveredTo(view, "worker") && DeliveredTo(view, "employer"), Laws.ArbitrationLaw.Article(50));

    /// <summary>Every term has passed without a suit or application.</summary>
    public static readonly Guard NobodyActed = new(
        "nobody-acted", "还有救济期未满，或者当事人已经起诉、申请撤销",
        view => OfAward(view).All(run => run.State == RemedyTrack.Lapsed.Code), Laws.ArbitrationLaw.Article(50));

    /// <summary>No term runs and no court has it in hand.</summary>
    public static readonly Guard NoRemedyOpen = new(
        "no-remedy-open", "还有救济期未满或者法院尚未处理完", view => OfAward(view).All(IsEnded), Laws.ArbitrationLaw.Article(50));

    /// <summary>A court decided or settled on this award.</summary>
    public static readonly Guard CourtDecided = new(
        "court-decided", "还没有登记法院对本裁决的判决或者调解", view => OfAward(view).Any(run => run.State == RemedyTrack.Judged.Code),
        Laws.DisputeInterpretation1.Article(16));

    /// <summary>The award was revoked, and the time to sue passed.</summary>
    public static readonly Guard RevokedAndNotSued = new(
        "revoked-not-sued", "裁决没有被撤销，或者撤销后仍可起诉", view => OfAward(view).Any(run => run.State == RemedyTrack.NotPursued.Code),
        Laws.ArbitrationLaw.Article(49, 3));

    /// <summary>The term of this run has passed.</summary>
    public static readonly Guard TermOver = new(
        "term-over", "救济期未满",
        view => view.HasLapsed(Deadlines.WorkerSues) || view.HasLapsed(Deadlines.Suit) || view.HasLapsed(Deadlines.Revocation)
            || view.HasLapsed(Deadlines.SuitAfterRefusedExecution),
        Laws.ArbitrationLaw.Article(50));

    /// <summary>The fifteen days after a revocation have passed.</summary>
    public static readonly Guard SuitAfterRevocationOver = new(
        "revocation-term-over", "撤销后的起诉期未满", view => view.HasLapsed(Deadlines.SuitAfterRevocation), Laws.ArbitrationLaw.Article(49, 3));

    /// <summary>What the party filed, it filed by the last day of its term.</summary>
    public static readonly Guard FiledInTime = new(
        "filed-in-time", "起诉（申请）日期晚于期限的最后一日，请核对；逾期的由法院决定，不在这里登记",
        view => view.Case.Clocks.Where(clock => clock.Track == view.Run?.Id && clock.Ledger.Stopped is null)
            .All(clock => clock.Ledger.DueDay(view.Procedure.DeadlineOf(clock.Deadline), view.Calendar) >= view.Day(OutcomeFacts.FiledOn)),
        Laws.ArbitrationLaw.Article(50))
    {
        ReadsInput = true,
    };

    /// <summary>Against a final award the employer has no suit, only revocation (第四十九条).</summary>
    public static readonly Guard EmployerCannotSueFinalAward = new(
        "final-binds-employer", "终局裁决用人单位不能起诉，可以申请撤销",
        view => !(IsFinalAward(view.Run) && view.Text(ServiceTrack.Side) == "employer" && view.Run?.State == RemedyTrack.Open.Code),
        Laws.ArbitrationLaw.Article(49, 1));

    /// <summary>Revocation is the employer's remedy against a final award alone.</summary>
    public static readonly Guard OnlyEmployerOfFinalAward = new(
        "only-employer-revokes", "只有用人单位可以对终局裁决申请撤销",
        view => IsFinalAward(view.Run) && view.Text(ServiceTrack.Side) == "employer", Laws.ArbitrationLaw.Article(49, 1));

    /// <summary>While the worker's suit is pending the court does not take the employer's application.</summary>
    public static readonly Guard WorkerHasNotSued = new(
        "worker-has-not-sued", "劳动者已经起诉，中级人民法院不受理撤销申请；驳回起诉或者撤诉后重新起算三十日",
        view => !view.Case.Tracks.Any(run => run.Track == RemedyTrack.Definition.Code && run.Subject == view.Run?.Subject
            && run.State == RemedyTrack.Sued.Code && run.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == "worker"),
        Laws.DisputeInterpretation1.Article(21, 1));

    /// <summary>A worker's suit over a final award was dismissed or withdrawn.</summary>
    public static readonly Guard SuitWasDismissed = new(
        "suit-was-dismissed", "没有劳动者对终局裁决起诉后被驳回或者撤诉的记录",
        view => view.Case.Tracks.Any(run => run.Track == RemedyTrack.Definition.Code && IsFinalAward(run)
            && run.State == RemedyTrack.Dismissed.Code && run.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == "worker"),
        Laws.DisputeInterpretation1.Article(21, 2));

    /// <summary>The new term is the employer's.</summary>
    public static readonly Guard SideIsEmployer = new(
        "side-is-employer", "重新起算的是用人单位申请撤销的期限", view => view.Text(ServiceTrack.Side) == "employer", Laws.DisputeInterpretation1.Article(21, 2))
    {
        ReadsInput = true,
    };

    private static bool IsFinalAward(TrackRun? run) => run is not null && AwardTrack.FinalPapers.Contains(run.Subject);

    private static IEnumerable<TrackRun> OfAward(GuardView view) =>
        view.Case.Tracks.Where(run => run.Track == RemedyTrack.Definition.Code && (run.Subject == view.Run?.Subject || run.Subject.Length == 0));

    private static bool IsEnded(TrackRun run) => RemedyTrack.Definition.StateOf(run.State).IsFinal;

    /// <summary>Each award of this kind has reached the side.</summary>
    private static bool DeliveredTo(GuardView view, string side)
    {
        var made = view.Case.Tracks.Count(run => run.Track == AwardTrack.Definition.Code && run.Subject == view.Run?.Subject);
        var delivered = view.Case.Tracks.Count(run => run.Track == ServiceTrack.Definition.Code && run.Subject == view.Run?.Subject
            && run.State == ServiceTrack.Delivered.Code && run.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == side);
        return delivered >= made;
    }
}
