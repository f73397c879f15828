using OneWindow.Areas.Cases.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Clocks;
using OneWindow.Law.Inspection;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Within how many working days of registering this place promises that a way accepts a matter (target LS-01 of the profile).</summary>
public sealed class WindowPromise(Profile profile, CaseCalendar calendar)
{
    /// <summary>The code of the target, as profiles name it.</summary>
    public static readonly string Target = InspectionDeadlines.Acceptance.Code;

    private const int LongestLookBack = 400;

    private readonly int? _length = profile.Targets
        .FirstOrDefault(target => target.Deadline == Target && target.Unit == TargetUnit.WorkingDay)?.Length;

    /// <summary>Whether the place promises anything.</summary>
    public bool IsMade => _length is not null;

    /// <summary>The last day in time for a matter; null where nothing is promised.</summary>
    public DateOnly? DueDay(DateOnly registered) => _length?.WorkingDays.DueDay(registered, calendar.Current);

    /// <summary>What was registered on this day or before and still waits is late; null where nothing is promised.</summary>
    public DateOnly? LateWhenRegisteredBy(DateOnly today)
    {
        for (var back = 1; IsMade && back < LongestLookBack; back++)
        {
            if (DueDay(today.AddDays(-back)) < today)
            {
                return today.AddDays(-back);
            }
        }

        return null;
    }
}
