using OneWindow.Law.Clocks;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>Time limits that are the same in every procedure.</summary>
public static class SharedDeadlines
{
    /// <summary>公告送达: deemed served 30 days after publication.</summary>
    public static readonly Deadline Publication = new("SV-01", "公告期满视为送达", 30.CalendarDays, Laws.CivilProcedureLaw.Article(95));
}
