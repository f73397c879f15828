using System.Globalization;
using System.Text.RegularExpressions;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Intake;

/// <summary>Reads when another system took something in: a day or a moment of China, or an instant with its offset.</summary>
internal static partial class ArrivalTime
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The instant in UTC; null where the text is no time between 1990 and 2100.</summary>
    public static DateTime? Read(string typed)
    {
        if (FieldReader.TryReadDay(typed, out var day))
        {
            return ToUtc(day.ToDateTime(TimeOnly.MinValue));
        }

        if (WithOffset().IsMatch(typed))
        {
            return DateTimeOffset.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && IsSensible(instant.UtcDateTime)
                ? instant.UtcDateTime
                : null;
        }

        return DateTime.TryParse(typed, CultureInfo.GetCultureInfo("zh-CN"), DateTimeStyles.None, out var at) && IsSensible(at) ? ToUtc(at) : null;
    }

    private static bool IsSensible(DateTime at) => at.Year is >= 1990 and <= 2100;

    private static DateTime ToUtc(DateTime china) => new DateTimeOffset(DateTime.SpecifyKind(china, DateTimeKind.Unspecified), China).UtcDateTime;

    // Read as a time of the machine otherwise, wherever that stands.
    [GeneratedRegex(@"\d{1,2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithOffset();
}
