using OneWindow.Hosting.Actions;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>
/// The clock that a scenario sets, so that what it does happens on chosen past days: legal terms, events and numbers then
/// carry true days. It never shows an instant that has not come yet.
/// </summary>
internal sealed class ScenarioClock(TimeProvider machine) : TimeProvider
{
    private readonly DateTimeOffset _seededAt = machine.GetUtcNow();
    private DateTimeOffset? _set;

    /// <summary>The day on which the scenario is told.</summary>
    public DateOnly SeedingDay => ChinaTime.DayOf(_seededAt.UtcDateTime);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _set ?? _seededAt;

    /// <summary>Sets it to a wall-clock time in China, or to the present where that time is still to come.</summary>
    public void Set(DateOnly day, TimeOnly time)
    {
        var wanted = new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(8)).ToUniversalTime();
        _set = wanted < _seededAt ? wanted : _seededAt;
    }
}
