using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Calendar;

namespace OneWindow.Areas.Cases.ImportCalendar;

/// <summary>
/// Puts the calendar together: the tables that ship, those that were imported, and the locality's own days. Before the first request, so that no
/// day is counted by less; and again later, for what another node imported.
/// </summary>
public sealed class CalendarLoading(OneWindowDb db, CaseCalendar calendar, Profile profile) : IStartTask
{
    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancel)
    {
        var texts = await db.Set<ImportedYear>().AsNoTracking().OrderBy(year => year.Year).Select(year => year.Text).ToListAsync(cancel);
        var whole = texts.Aggregate(WorkCalendar.Shipped, (before, text) => before.With(CalendarTableText.Parse(text).Value));
        var overlay = profile.Calendar.Select(LocalDay).ToList();
        calendar.Current = overlay.Count == 0 ? whole : whole.WithOverlay(overlay);
    }

    private static CalendarDay LocalDay(CalendarOverlayDay day) => new(
        day.Date, day.Rest ? DayKind.AdjustedRestDay : DayKind.MakeUpWorkday, day.Name);
}
