namespace OneWindow.Law.Calendar;

/// <summary>A State Council notice that fixes rest days.</summary>
/// <param name="Title">The title: 国务院办公厅关于2026年部分节假日安排的通知.</param>
/// <param name="Number">The document number; null where not known.</param>
/// <param name="PublishedOn">The day of publication; null where not known.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record CalendarNotice(string Title, string? Number, DateOnly? PublishedOn, string Source);

/// <summary>The published table of one year: which days are free and which weekend days are worked (calendar.md C-06).</summary>
/// <param name="Year">The year it arranges. It may also name days at the end of the year before.</param>
/// <param name="Notices">The notices it rests on, first the yearly one, then changes; never empty.</param>
/// <param name="CompiledFrom">Who compiled the days; null where they were entered from the notice itself.</param>
/// <param name="Licence">The licence of the compilation; null where it needs none.</param>
/// <param name="Days">The named days in order of date, each date once.</param>
public sealed record CalendarYear(
    int Year, IReadOnlyList<CalendarNotice> Notices, string? CompiledFrom, string? Licence, IReadOnlyList<CalendarDay> Days);
