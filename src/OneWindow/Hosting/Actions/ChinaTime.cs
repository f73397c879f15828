namespace OneWindow.Hosting.Actions;

/// <summary>China Standard Time, UTC+8 without daylight saving: the only way from an instant to a legal day.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day in China now.</summary>
    public static DateOnly Today(TimeProvider time) => DayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The day in China at an instant: 2026-10-14 16:30 UTC is already 2026-10-15.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The instant at which a day in China begins.</summary>
    public static DateTime BeginningOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>The wall clock in China at an instant.</summary>
    public static DateTime Local(DateTime utc) => utc + Offset;
}
