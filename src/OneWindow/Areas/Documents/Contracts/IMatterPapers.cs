using OneWindow.Areas.Intake.Contracts;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>A paper of a matter, made or not: looking at one makes nothing.</summary>
/// <param name="Name">The title printed on it.</param>
/// <param name="StatusName">草稿, 已签发; null while it was not made.</param>
/// <param name="Href">The address at which it is shown and printed.</param>
public sealed record MatterPaperLine(string Name, string? StatusName, string Href);

/// <summary>Lists the papers of matters for other areas.</summary>
public interface IMatterPapers
{
    /// <summary>The papers of a matter at the window, in the order in which they are handed over; the caller has made sure that the matter may be seen.</summary>
    Task<IReadOnlyList<MatterPaperLine>> OfMatterAsync(MatterId matter, CancellationToken cancel);
}
