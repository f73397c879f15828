using System.Globalization;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Forms;

/// <summary>A day as people type it: 2026-10-14, 20261014, 2026/10/14, 2026年10月14日.</summary>
internal static class TypedDay
{
    private static readonly string[] Ways = ["yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    public static DateOnly? Parse(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Ways, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day; a refusal is added where there is none.</summary>
    public static DateOnly Read(string? typed, string field, string label, List<Refusal> refusals)
    {
        if (Parse(typed) is { } day)
        {
            return day;
        }

        refusals.Add(Refusal.Invalid(field, "day", string.IsNullOrWhiteSpace(typed)
            ? $"请填写{label}。"
            : $"{label}应为 2026-10-14 这样的日期，现为“{typed.Trim()}”。"));
        return default;
    }
}
