using System.Text.Json.Serialization;
using OneWindow.Law.Results;

namespace OneWindow.Law.Clocks;

/// <summary>
/// A running time limit of one case: when and why it started, and every extension, suspension and stop. Only facts are kept; the due
/// day is always computed from them, so that a new calendar changes it. Immutable and stored as plain JSON in the case's state.
/// </summary>
/// <param name="DeadlineCode">The <see cref="Deadline.Code"/> of the declaration it runs under.</param>
/// <param name="StartedOn">The day of the start fact, in China; itself not counted (K-01).</param>
/// <param name="StartFact">What started it, in Chinese: 立案审批通过.</param>
public sealed record ClockLedger(string DeadlineCode, DateOnly StartedOn, string StartFact)
{
    /// <summary>The instant of the start fact, UTC; only for limits in hours.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>The last day that a document writes (LS-11); null where the period decides.</summary>
    public DateOnly? FixedDueDay { get; init; }

    /// <summary>The extensions granted since the start, in order.</summary>
    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];

    /// <summary>The suspensions, in order; only the last may be open.</summary>
    public IReadOnlyList<ClockSuspension> Suspensions { get; init; } = [];

    /// <summary>Earlier starts that were given up because the limit was counted anew, in order.</summary>
    public IReadOnlyList<ClockRestart> Restarts { get; init; } = [];

    /// <summary>What was recorded wrongly and put right, in order.</summary>
    public IReadOnlyList<ClockCorrection> Corrections { get; init; } = [];

    /// <summary>How it ended; null while it runs or is suspended.</summary>
    public ClockStop? Stopped { get; init; }

    /// <summary>Whether it is suspended now.</summary>
    [JsonIgnore]
    public bool IsSuspended => Stopped is null && Suspensions is [.., { ResumedOn: null }];

    /// <summary>Starts a time limit.</summary>
    /// <param name="deadline">The declaration.</param>
    /// <param name="on">The day of the start fact, in China.</param>
    /// <param name="fact">What started it, in Chinese.</param>
    /// <param name="fixedDueDay">The day written in the document, where the declaration has no period of its own.</param>
    /// <param name="at">The instant of the start fact, UTC, where the period is in hours.</param>
    /// <returns>The clock, or what is missing: the written day, or the hour.</returns>
    /// <exception cref="ArgumentException">A day was fixed although the declaration has a period.</exception>
    public static Result<ClockLedger> Start(Deadline deadline, DateOnly on, string fact, DateOnly? fixedDueDay = null, DateTime? at = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fact);
        if (deadline.Period is not null && fixedDueDay is not null)
        {
            throw new ArgumentException($"“{deadline.Code}” has a period; its last day cannot be fixed.", nameof(fixedDueDay));
        }

        if (deadline.Period is null && fixedDueDay is null)
        {
            return ClockRefusals.DueDayMissing(deadline);
        }

        if (fixedDueDay < on)
        {
            return ClockRefusals.DueDayBeforeStart(deadline, on);
        }

        if (deadline.Period is { Unit: PeriodUnit.Hour } && at is null)
        {
            return ClockRefusals.HourMissing(deadline);
        }

        return new ClockLedger(deadline.Code, on, fact) { FixedDueDay = fixedDueDay, StartedAt = at };
    }
}

/// <summary>An extension granted (延长).</summary>
/// <param name="Length">What it adds.</param>
/// <param name="GrantedOn">The day of the approval.</param>
/// <param name="GrantedBy">The code of the post that approved it.</param>
/// <param name="Reason">Why, in Chinese.</param>
public sealed record ClockExtension(Period Length, DateOnly GrantedOn, string GrantedBy, string Reason);

/// <summary>A suspension (中止). Its first day is not counted any more, the day on which it ends is counted again (K-11).</summary>
/// <param name="From">The first day not counted.</param>
/// <param name="ResumedOn">The first day counted again; null while it lasts.</param>
/// <param name="GroundCode">The code of the ground.</param>
/// <param name="Reason">The ground in Chinese.</param>
/// <param name="Basis">The article, as shown.</param>
public sealed record ClockSuspension(DateOnly From, DateOnly? ResumedOn, string GroundCode, string Reason, string Basis);

/// <summary>An earlier start that was given up because the limit was counted anew (重新计算).</summary>
/// <param name="StartedOn">The earlier start day.</param>
/// <param name="StartFact">The earlier start fact.</param>
/// <param name="Extensions">The extensions granted under the earlier start; they ended with it.</param>
/// <param name="RestartedOn">The day from which it is counted anew.</param>
/// <param name="Reason">Why, in Chinese.</param>
/// <param name="Basis">The article, as shown.</param>
public sealed record ClockRestart(
    DateOnly StartedOn, string StartFact, IReadOnlyList<ClockExtension> Extensions, DateOnly RestartedOn, string Reason, string Basis);

/// <summary>A correction (更正): the wrong entry stays told.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Text">What was corrected, in Chinese: 起算日由2026年9月20日更正为2026年9月21日.</param>
/// <param name="Reason">Why, in Chinese.</param>
public sealed record ClockCorrection(DateOnly On, string Text, string Reason);

/// <summary>How a time limit ended.</summary>
/// <param name="Day">The day.</param>
/// <param name="Fact">What ended it, in Chinese: 调查终结.</param>
/// <param name="Outcome">Whether what it waited for was done.</param>
/// <param name="At">The instant, UTC; only for limits in hours.</param>
public sealed record ClockStop(DateOnly Day, string Fact, ClockOutcome Outcome, DateTime? At = null);

/// <summary>Whether what a time limit waited for was done.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockOutcome>))]
public enum ClockOutcome
{
    /// <summary>It was done, in time or late.</summary>
    Done,

    /// <summary>It is not needed any more: the complaint was withdrawn, the case was transferred.</summary>
    NoLongerNeeded,
}
