using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Backup.Databases;

/// <summary>How an engine's database is copied while it is in use, and put back. What the engines do differently here stands behind this port alone.</summary>
internal interface IDatabaseCopy
{
    /// <summary>The engine: <c>sqlite</c> or <c>postgres</c>. A copy goes back only into the same.</summary>
    string Engine { get; }

    /// <summary>The name of the copy within a backup.</summary>
    string FileName { get; }

    /// <summary>Copies the database as of one moment.</summary>
    /// <param name="file">An empty file that only the owner may read.</param>
    /// <param name="alongside">Reads the same moment.</param>
    Task<Result<bool>> CopyAsync(string file, Func<OneWindowDb, Task> alongside, CancellationToken cancel);

    /// <summary>Whether there is nothing yet where a copy would be put.</summary>
    Task<bool> IsEmptyAsync(CancellationToken cancel);

    /// <summary>Puts a copy into the empty place.</summary>
    /// <param name="accept">Looks at what was put there; false undoes it where the engine can.</param>
    Task<Result<bool>> RestoreAsync(string file, Func<DatabaseEngine, Task<Result<bool>>> accept, CancellationToken cancel);
}
