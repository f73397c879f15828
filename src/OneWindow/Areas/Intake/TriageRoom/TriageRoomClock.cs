using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Clocks;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>The term of the triage room, counted by the calendar in use; nothing of it is stored but the day of sending.</summary>
public sealed class TriageRoomClock(Profile profile, CaseCalendar calendar)
{
    private const int LongestLookBack = 400;

    private readonly Deadline _deadline = DeadlineOf(profile);

    /// <summary>The term as this locality promises it.</summary>
    public Deadline Deadline => _deadline;

    /// <summary>The clock of a referral.</summary>
    public static ClockLedger LedgerOf(DateOnly sentOn, ReferralState state, DateOnly? endedOn)
    {
        var ledger = new ClockLedger(TriageRoomTerm.Deadline.Code, sentOn, "送案件分理室");
        return endedOn is { } ended
            ? ledger with { Stopped = new ClockStop(ended, state.Name(), state == ReferralState.Ruled ? ClockOutcome.Done : ClockOutcome.NoLongerNeeded) }
            : ledger;
    }

    /// <summary>The clock as of a day.</summary>
    public ClockReading Read(DateOnly sentOn, ReferralState state, DateOnly? endedOn, DateOnly today) =>
        LedgerOf(sentOn, state, endedOn).Read(_deadline, calendar.Current, today);

    /// <summary>The clock as of a day, with why it is that day.</summary>
    public ClockExplanation Explain(DateOnly sentOn, ReferralState state, DateOnly? endedOn, DateOnly today) =>
        LedgerOf(sentOn, state, endedOn).Explain(_deadline, calendar.Current, today);

    /// <summary>What was sent on this day or before is late today: later sendings are due later, so one day tells all.</summary>
    public DateOnly LateWhenSentBy(DateOnly today)
    {
        var day = today;
        for (var back = 0; back < LongestLookBack && !(DueOf(day) < today); back++)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private DateOnly? DueOf(DateOnly sentOn) => LedgerOf(sentOn, ReferralState.Sent, null).DueDay(_deadline, calendar.Current);

    private static Deadline DeadlineOf(Profile profile) =>
        profile.Targets.FirstOrDefault(target => target.Deadline == TriageRoomTerm.Deadline.Code) is { } promised
            ? TriageRoomTerm.Promised(promised.Unit switch
            {
                TargetUnit.WorkingDay => promised.Length.WorkingDays,
                TargetUnit.CalendarDay => promised.Length.CalendarDays,
                _ => TriageRoomTerm.Deadline.Period!.Value,
            })
            : TriageRoomTerm.Deadline;
}
