using System.Globalization;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Values;

namespace OneWindow.Ui.Components.Formatting;

/// <summary>Dates, times and amounts as pages show them: spelled out in text, short in tables.</summary>
public static class ChineseFormat
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>周三.</summary>
    public static string Weekday(this DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <summary>2026年11月25日（周三）.</summary>
    public static string InText(this DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日（{date.Weekday()}）");

    /// <summary>11月25日（周三）, where the year is plain from what stands around it.</summary>
    public static string InTextWithoutYear(this DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日（{date.Weekday()}）");

    /// <summary>2026-11-25.</summary>
    public static string InTable(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2026-11-25 周三.</summary>
    public static string InTableWithWeekday(this DateOnly date) => $"{date.InTable()} {date.Weekday()}";

    /// <summary>2026年11月25日（周三）14:05, China time.</summary>
    /// <param name="utc">The instant, UTC.</param>
    public static string InText(this DateTime utc) => $"{ChinaTime.DayOf(utc).InText()}{Clock(utc)}";

    /// <summary>2026-11-25 14:05, China time.</summary>
    /// <param name="utc">The instant, UTC.</param>
    public static string InTable(this DateTime utc) => $"{ChinaTime.DayOf(utc).InTable()} {Clock(utc)}";

    /// <summary>14:05, China time.</summary>
    /// <param name="utc">The instant, UTC.</param>
    public static string Clock(this DateTime utc) => ChinaTime.Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>12,345.00 元.</summary>
    public static string InText(this Money amount) => $"{amount} 元";

    /// <summary>1,204.</summary>
    public static string Grouped(this int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
