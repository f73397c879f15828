namespace OneWindow.Testing;

/// <summary>A clock that stands still until a test moves it. It begins on Monday 2 March 2026, 9:00 in China.</summary>
/// <param name="now">Where it stands; null for the usual beginning.</param>
public sealed class FixedTime(DateTimeOffset? now = null) : TimeProvider
{
    private DateTimeOffset _now = now ?? new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The instant it shows, UTC.</summary>
    public DateTime UtcNow => _now.UtcDateTime;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves it forward (or back, with a negative span).</summary>
    public void Advance(TimeSpan by) => _now += by;

    /// <summary>Sets it to nine o'clock of a day in China.</summary>
    public void SetDay(DateOnly day) => _now = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)).ToUniversalTime();
}
