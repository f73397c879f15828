using System.Net.Http.Headers;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>How long the other side asks to be left in peace: <c>Retry-After</c>, in seconds or as a date.</summary>
internal static class AskedPause
{
    /// <summary>No longer than our own longest pause, whatever it asks: a slip of the other side holds nothing up for days.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>The pause; null where none is asked for, or one that is over.</summary>
    public static TimeSpan? Of(RetryConditionHeaderValue? asked, DateTimeOffset now) => (asked?.Delta ?? asked?.Date - now) is { } pause && pause > TimeSpan.Zero
        ? pause < Longest ? pause : Longest
        : null;

    /// <summary>In words: seconds, minutes from two on, hours from two on, rounded up.</summary>
    public static string Spoken(TimeSpan pause) => pause switch
    {
        { TotalSeconds: < 120 } => $" {Math.Ceiling(pause.TotalSeconds):0} 秒",
        { TotalMinutes: < 120 } => $" {Math.Ceiling(pause.TotalMinutes):0} 分钟",
        _ => $" {Math.Ceiling(pause.TotalHours):0} 小时",
    };
}
