using System.Globalization;
using System.Text.Json;
using OneWindow.Law.Results;

namespace OneWindow.Law.Calendar;

/// <summary>Reads a year table from its JSON text (the format stands in <c>Calendar/Tables/README.md</c>).</summary>
public static class CalendarTableText
{
    private const string Field = "table";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The year that the text describes, or what is wrong with it; any text is answered, none throws.</summary>
    public static Result<CalendarYear> Parse(string text)
    {
        YearRow? row;
        try
        {
            row = JsonSerializer.Deserialize<YearRow>(text, Options);
        }
        catch (JsonException)
        {
            return Refusal.Invalid(Field, "calendar-format", "日历表不是正确的 JSON 文件。");
        }

        if (row is not { Year: >= 1949 and <= 2200, Notices.Count: > 0, Days.Count: > 0 })
        {
            return Refusal.Invalid(Field, "calendar-incomplete", "日历表应写明年份、放假通知和各日。");
        }

        var refusals = new List<Refusal>();
        var notices = row.Notices.Select(notice => NoticeOf(notice, refusals)).ToList();
        var days = row.Days.Select(day => DayOf(day, row.Year, refusals)).OfType<CalendarDay>().OrderBy(day => day.Date).ToList();
        refusals.AddRange(days.GroupBy(day => day.Date).Where(same => same.Count() > 1)
            .Select(same => Wrong("calendar-twice", $"{same.Key:yyyy-MM-dd} 写了两次。")));

        return refusals.Count > 0
            ? Result<CalendarYear>.Refused(refusals)
            : new CalendarYear(row.Year, notices.OfType<CalendarNotice>().ToList(), row.CompiledFrom, row.Licence, days);
    }

    private static CalendarNotice? NoticeOf(NoticeRow? row, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(row?.Title) || string.IsNullOrWhiteSpace(row.Source))
        {
            refusals.Add(Wrong("calendar-notice", "放假通知应写明标题和出处。"));
            return null;
        }

        if (row.PublishedOn is null)
        {
            return new CalendarNotice(row.Title, row.Number, null, row.Source);
        }

        if (ReadDate(row.PublishedOn) is not { } published)
        {
            refusals.Add(Wrong("calendar-date", $"“{row.PublishedOn}”不是日期，应写成 2026-10-01。"));
            return null;
        }

        return new CalendarNotice(row.Title, row.Number, published, row.Source);
    }

    private static CalendarDay? DayOf(DayRow? row, int year, List<Refusal> refusals)
    {
        if (ReadDate(row?.Date) is not { } date)
        {
            refusals.Add(Wrong("calendar-date", $"“{row?.Date}”不是日期，应写成 2026-10-01。"));
            return null;
        }

        if (string.IsNullOrWhiteSpace(row?.Name) || DayKinds.Find(row.Kind) is not { } kind)
        {
            refusals.Add(Wrong("calendar-kind", $"{date:yyyy-MM-dd} 应写明节日名称和日子种类。"));
            return null;
        }

        // A notice of one year also arranges the last days of the year before (元旦), never others.
        var inReach = date.Year == year || (date.Year == year - 1 && date.Month == 12);
        var isWeekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var fits = kind switch
        {
            DayKind.WeekendRest or DayKind.MakeUpWorkday => isWeekend,
            DayKind.AdjustedRestDay or DayKind.WorkingDay => !isWeekend,
            DayKind.StatutoryHoliday => true,
            _ => throw new ArgumentOutOfRangeException(nameof(row), kind, "unknown kind"),
        };
        if (!inReach || !fits)
        {
            refusals.Add(Wrong("calendar-day", $"{date:yyyy-MM-dd} 与年份或星期不符。"));
            return null;
        }

        return new CalendarDay(date, kind, row.Name);
    }

    private static DateOnly? ReadDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Refusal Wrong(string code, string message) => Refusal.Invalid(Field, code, message);

    private sealed record YearRow(
        int Year, IReadOnlyList<NoticeRow?>? Notices, string? CompiledFrom, string? Licence, IReadOnlyList<DayRow?>? Days);

    private sealed record NoticeRow(string? Title, string? Number, string? PublishedOn, string? Source);

    private sealed record DayRow(string? Date, string? Name, string? Kind);
}
