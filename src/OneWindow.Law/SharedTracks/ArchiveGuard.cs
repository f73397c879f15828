using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>What must have ended before a case goes to the archive: the tracks that say so themselves.</summary>
public static class ArchiveGuard
{
    /// <summary>No track that must end before the archive is open; the refusal stands on the procedure's own article on files.</summary>
    public static Guard NothingOpen(Citation basis) => new(
        "nothing-open", "还有没办完的送达、救济、履行、更正等事项，办完才能归档",
        view => !view.Case.OpenRuns(view.Procedure).Any(run => view.Procedure.TrackOf(run.Track).MustEndBeforeArchive), basis);
}
