using OneWindow.Law.Calendar;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Law.Clocks;

/// <summary>What can be done to a running time limit. Each answers with the changed clock or with a refusal; none changes in silence.</summary>
public static class ClockSteps
{
    /// <summary>Extends the limit: only before it lapses, only as often and as long as declared, only by the approving post.</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="calendar">The calendar that tells whether it has lapsed.</param>
    /// <param name="on">The day of the approval, inclusive: the due day itself is still in time.</param>
    /// <param name="by">The post that approves.</param>
    /// <param name="reason">Why, in Chinese; asked for.</param>
    /// <param name="length">What is added; null for the longest that is declared.</param>
    public static Result<ClockLedger> Extend(
        this ClockLedger ledger, Deadline deadline, WorkCalendar calendar, DateOnly on, Post by, string reason, Period? length = null)
    {
        if (deadline.Extension is not { } extension)
        {
            return ClockRefusals.NoExtension(deadline);
        }

        if (ledger.Stopped is { } stop)
        {
            return ClockRefusals.AlreadyStopped(deadline, stop);
        }

        if (by != extension.Approver)
        {
            return ClockRefusals.NotTheApprover(deadline, extension);
        }

        if (ledger.Extensions.Count >= extension.AtMost)
        {
            return ClockRefusals.ExtendedOften(deadline, extension);
        }

        if (Lapsed(ledger, deadline, calendar, on) is { } due)
        {
            return ClockRefusals.Lapsed(deadline, due);
        }

        if ((length ?? extension.Longest) is not { Length: > 0 } added || !Fits(added, extension, deadline))
        {
            return ClockRefusals.ExtensionLength(deadline, extension);
        }

        return string.IsNullOrWhiteSpace(reason)
            ? ClockRefusals.ReasonMissing("reason")
            : ledger with { Extensions = [.. ledger.Extensions, new ClockExtension(added, on, by.Code, reason)] };
    }

    /// <summary>Suspends the limit on a ground that its declaration names; only while it runs and has not lapsed.</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="calendar">The calendar that tells whether it has lapsed.</param>
    /// <param name="from">The first day not counted any more.</param>
    /// <param name="ground">The ground.</param>
    public static Result<ClockLedger> Suspend(
        this ClockLedger ledger, Deadline deadline, WorkCalendar calendar, DateOnly from, ClockGround ground)
    {
        if (ledger.Stopped is { } stop)
        {
            return ClockRefusals.AlreadyStopped(deadline, stop);
        }

        if (deadline.Period is { Unit: PeriodUnit.Hour })
        {
            return ClockRefusals.HoursNotSuspended(deadline);
        }

        if (!deadline.Suspensions.Contains(ground))
        {
            return ClockRefusals.GroundUnknown(deadline, ground, "中止");
        }

        if (ledger.Suspensions is [.., { ResumedOn: null } open])
        {
            return ClockRefusals.AlreadySuspended(deadline, open);
        }

        var earliest = ledger.Suspensions is [.., { ResumedOn: { } resumed }] && resumed > ledger.StartedOn ? resumed : ledger.StartedOn;
        if (from < earliest)
        {
            return ClockRefusals.DayTooEarly("from", earliest);
        }

        if (Lapsed(ledger, deadline, calendar, from) is { } due)
        {
            return ClockRefusals.Lapsed(deadline, due);
        }

        return ledger with { Suspensions = [.. ledger.Suspensions, new ClockSuspension(from, null, ground.Code, ground.Name, ground.Basis.Full)] };
    }

    /// <summary>Ends the suspension; what was left runs on (K-11).</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="on">The first day counted again; the day on which the suspension began undoes it.</param>
    public static Result<ClockLedger> Resume(this ClockLedger ledger, Deadline deadline, DateOnly on)
    {
        if (ledger.Stopped is { } stop)
        {
            return ClockRefusals.AlreadyStopped(deadline, stop);
        }

        if (ledger.Suspensions is not [.., { ResumedOn: null } open])
        {
            return ClockRefusals.NotSuspended(deadline);
        }

        return on < open.From
            ? ClockRefusals.DayTooEarly("on", open.From)
            : ledger with { Suspensions = Closed(ledger.Suspensions, on) };
    }

    /// <summary>Counts the limit anew from a later day on a ground that its declaration names (重新计算, AR-14). Extensions end with the old start.</summary>
    /// <param name="ledger">The clock; a suspension that lasts ends on the new start day.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="on">The new start day, itself not counted.</param>
    /// <param name="ground">The ground, which becomes the new start fact.</param>
    public static Result<ClockLedger> Restart(this ClockLedger ledger, Deadline deadline, DateOnly on, ClockGround ground)
    {
        if (ledger.Stopped is { } stop)
        {
            return ClockRefusals.AlreadyStopped(deadline, stop);
        }

        if (!deadline.Restarts.Contains(ground))
        {
            return ClockRefusals.GroundUnknown(deadline, ground, "重新计算");
        }

        if (ledger.FixedDueDay is not null)
        {
            return ClockRefusals.WrittenDayNotRestarted(deadline);
        }

        var earliest = ledger.Suspensions is [.., { ResumedOn: null } open] && open.From > ledger.StartedOn ? open.From : ledger.StartedOn;
        if (on < earliest)
        {
            return ClockRefusals.DayTooEarly("on", earliest);
        }

        var restart = new ClockRestart(ledger.StartedOn, ledger.StartFact, ledger.Extensions, on, ground.Name, ground.Basis.Full);
        return ledger with
        {
            StartedOn = on,
            StartFact = ground.Name,
            Extensions = [],
            Suspensions = Closed(ledger.Suspensions, on),
            Restarts = [.. ledger.Restarts, restart],
        };
    }

    /// <summary>Stops the limit, in time or late; a suspension that lasts ends on that day.</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="on">The day of the fact.</param>
    /// <param name="fact">What ended it, in Chinese.</param>
    /// <param name="outcome">Whether what it waited for was done.</param>
    /// <param name="at">The instant, UTC, for a limit in hours.</param>
    public static Result<ClockLedger> Stop(
        this ClockLedger ledger, Deadline deadline, DateOnly on, string fact, ClockOutcome outcome = ClockOutcome.Done, DateTime? at = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fact);
        if (ledger.Stopped is { } stop)
        {
            return ClockRefusals.AlreadyStopped(deadline, stop);
        }

        var earliest = ledger.Suspensions is [.., { ResumedOn: null } open] ? open.From : ledger.StartedOn;
        return on < earliest
            ? ClockRefusals.DayTooEarly("on", earliest)
            : ledger with { Suspensions = Closed(ledger.Suspensions, on), Stopped = new ClockStop(on, fact, outcome, at) };
    }

    private static DateOnly? Lapsed(ClockLedger ledger, Deadline deadline, WorkCalendar calendar, DateOnly on) =>
        ledger.DueDay(deadline, calendar) is { } due && on > due ? due : null;

    private static bool Fits(Period added, Extension extension, Deadline deadline) => extension.Longest is { } longest
        ? added.Unit == longest.Unit && added.Length <= longest.Length
        : added.Unit == PeriodUnit.Hour == (deadline.Period is { Unit: PeriodUnit.Hour });

    private static IReadOnlyList<ClockSuspension> Closed(IReadOnlyList<ClockSuspension> suspensions, DateOnly on) =>
        suspensions is [.., { ResumedOn: null } open] ? [.. suspensions.SkipLast(1), open with { ResumedOn = on }] : suspensions;
}
