using OneWindow.Law.Results;

namespace OneWindow.Law.Clocks;

/// <summary>Puts right what was recorded wrongly about a clock. Nothing is wiped out: each correction is kept and told.</summary>
public static class ClockCorrections
{
    /// <summary>Corrects the start day: the receipt bears another day than was entered.</summary>
    /// <param name="ledger">The clock, running or stopped.</param>
    /// <param name="startedOn">The right start day; not after any later fact of the clock.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="reason">Why, in Chinese; asked for.</param>
    /// <param name="startedAt">The right instant, UTC, for a limit in hours.</param>
    public static Result<ClockLedger> CorrectStart(
        this ClockLedger ledger, DateOnly startedOn, DateOnly on, string reason, DateTime? startedAt = null)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return ClockRefusals.ReasonMissing("reason");
        }

        if (Latest(ledger) is { } latest && startedOn > latest)
        {
            return ClockRefusals.DayTooLate("startedOn", latest);
        }

        var text = $"起算日由{DayText.Long(ledger.StartedOn)}更正为{DayText.Long(startedOn)}";
        return ledger with
        {
            StartedOn = startedOn,
            StartedAt = startedAt ?? ledger.StartedAt,
            Corrections = [.. ledger.Corrections, new ClockCorrection(on, text, reason)],
        };
    }

    /// <summary>Takes back a stop that was recorded wrongly. The clock has run all along.</summary>
    /// <param name="ledger">The clock.</param>
    /// <param name="deadline">Its declaration.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="reason">Why, in Chinese; asked for.</param>
    public static Result<ClockLedger> TakeBackStop(this ClockLedger ledger, Deadline deadline, DateOnly on, string reason)
    {
        if (ledger.Stopped is not { } stop)
        {
            return ClockRefusals.NotStopped(deadline);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return ClockRefusals.ReasonMissing("reason");
        }

        var text = $"撤回{DayText.Long(stop.Day)}的停止（{stop.Fact}）";
        return ledger with { Stopped = null, Corrections = [.. ledger.Corrections, new ClockCorrection(on, text, reason)] };
    }

    /// <summary>The earliest later fact, which a start cannot follow.</summary>
    private static DateOnly? Latest(ClockLedger ledger) => ledger.Suspensions.Select(suspension => suspension.From)
        .Concat(ledger.Extensions.Select(extension => extension.GrantedOn))
        .Concat(new[] { ledger.Stopped?.Day, ledger.FixedDueDay }.OfType<DateOnly>())
        .Where(day => day >= ledger.StartedOn)
        .Order()
        .Cast<DateOnly?>()
        .FirstOrDefault();
}
