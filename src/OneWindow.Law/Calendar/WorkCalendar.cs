using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Law.Calendar;

/// <summary>
/// Which days are worked: the published tables, a local overlay, and for years without a table a provisional computation.
/// Immutable; a new notice makes a new calendar. Rules C-01 to C-09 (国务院关于职工工作时间的规定 art. 7; 全国年节及纪念日放假办法).
/// </summary>
public sealed class WorkCalendar
{
    private static readonly Lazy<WorkCalendar> ShippedTables = new(() => new(ShippedCalendar.Read(), []));

    private readonly FrozenDictionary<int, CalendarYear> _years;
    private readonly IReadOnlyList<CalendarDay> _overlay;
    private readonly FrozenDictionary<DateOnly, CalendarDay> _days;
    private readonly ConcurrentDictionary<int, FrozenDictionary<DateOnly, CalendarDay>> _computed = new();

    private WorkCalendar(IEnumerable<CalendarYear> years, IReadOnlyList<CalendarDay> overlay)
    {
        _years = years.ToFrozenDictionary(year => year.Year);
        _overlay = overlay;
        var days = new Dictionary<DateOnly, CalendarDay>();
        foreach (var day in Years.SelectMany(year => year.Days).Concat(overlay))
        {
            days[day.Date] = day;
        }

        _days = days.ToFrozenDictionary();
        Version = VersionOf(Years, overlay);
    }

    /// <summary>The tables that come with the library: 2018 to 2026.</summary>
    public static WorkCalendar Shipped => ShippedTables.Value;

    /// <summary>A text that is the same for the same tables and overlay and changes with them: <c>2018-2026/1f0c9a3e</c>.</summary>
    public string Version { get; }

    /// <summary>The published tables in order of year.</summary>
    public IReadOnlyList<CalendarYear> Years => [.. _years.Values.OrderBy(year => year.Year)];

    /// <summary>This calendar with one more table; a table of the same year is replaced.</summary>
    public WorkCalendar With(CalendarYear year) => new(_years.Values.Where(known => known.Year != year.Year).Append(year), _overlay);

    /// <summary>
    /// This calendar with days that the locality sets by law: holidays of ethnic areas (全国年节及纪念日放假办法 art. 4), an emergency
    /// closure. They go before the tables; an earlier overlay is replaced.
    /// </summary>
    public WorkCalendar WithOverlay(IReadOnlyList<CalendarDay> days) => new(_years.Values, [.. days.OrderBy(day => day.Date)]);

    /// <summary>The table of a year, or null where its notice is not out (calendar.md C-08).</summary>
    public CalendarYear? TableOf(int year) => _years.GetValueOrDefault(year);

    /// <summary>Whether the year has no published table, so that every answer about it may still change.</summary>
    public bool IsProvisional(int year) => !_years.ContainsKey(year);

    /// <summary>The kind of a date.</summary>
    public DayKind KindOf(DateOnly date) => Named(date)?.Kind ?? OrdinaryKind(date);

    /// <summary>Whether offices work on the date. A make-up workday counts, a bridged weekday does not.</summary>
    public bool IsWorkingDay(DateOnly date) => KindOf(date).IsWorked;

    /// <summary>What people call the day: 国庆, 周末, 补班; null for an ordinary working day.</summary>
    public string? NameOf(DateOnly date) => Named(date) switch
    {
        { Kind: DayKind.MakeUpWorkday } => "补班",
        { Kind: DayKind.WorkingDay } => null,
        { } named => named.Name,
        null => OrdinaryKind(date) == DayKind.WeekendRest ? "周末" : null,
    };

    /// <summary>The date itself if worked, else the next date that is.</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The date itself if worked, else the last date before it that is.</summary>
    public DateOnly OnOrBefore(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(-1);
        }

        return date;
    }

    /// <summary>How many working days lie after <paramref name="start"/> up to and including <paramref name="end"/>; 0 where end is not later.</summary>
    public int CountWorkingDays(DateOnly start, DateOnly end)
    {
        var count = 0;
        for (var day = end; day > start; day = day.AddDays(-1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private CalendarDay? Named(DateOnly date)
    {
        if (_days.TryGetValue(date, out var named) || !IsProvisional(date.Year))
        {
            return named;
        }

        return _computed.GetOrAdd(date.Year, year => ComputedYear.Of(year).ToFrozenDictionary(day => day.Date)).GetValueOrDefault(date);
    }

    private static DayKind OrdinaryKind(DateOnly date) =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.WeekendRest : DayKind.WorkingDay;

    private static string VersionOf(IReadOnlyList<CalendarYear> years, IReadOnlyList<CalendarDay> overlay)
    {
        var lines = years.SelectMany(year => year.Days.Select(LineOf).Prepend($"{year.Year}")).Append("overlay").Concat(overlay.Select(LineOf));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var span = years.Count == 0 ? "none" : $"{years[0].Year}-{years[^1].Year}";
        return $"{span}/{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";

        static string LineOf(CalendarDay day) => $"{day.Date:yyyy-MM-dd} {day.Kind.Code} {day.Name}";
    }
}
