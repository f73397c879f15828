using System.Diagnostics.CodeAnalysis;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>The service of one paper on one recipient: a run of its case.</summary>
public readonly record struct ServiceRun(CaseId Case, string Run)
{
    /// <summary>As addresses and forms carry it.</summary>
    public override string ToString() => $"{Case.Value:N}:{Run}";

    /// <summary>Reads it back.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ServiceRun run)
    {
        run = default;
        if (text?.Split(':') is not [var one, { Length: > 0 } of] || !Guid.TryParse(one, out var id))
        {
            return false;
        }

        run = new ServiceRun(new CaseId(id), of);
        return true;
    }
}

/// <summary>A signed paper that has not reached one of those for whom it is.</summary>
/// <param name="Key">Its service.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Name">What is served on which side.</param>
/// <param name="Number">Its number; null for none.</param>
/// <param name="Href">The address of its page.</param>
/// <param name="Recipient">For whom it is.</param>
/// <param name="CaseNumber">The number of its case; null before it has one.</param>
/// <param name="CaseTitle">What lists call the case.</param>
/// <param name="Standing">The run as the case records it.</param>
/// <param name="DueOn">The day by which it is to be served; null where no clock runs.</param>
/// <param name="Steps">The steps by which this person may record its service now.</param>
public sealed record PaperToServe(
    ServiceRun Key, DocumentId Paper, string Name, string? Number, string Href, string Recipient, string? CaseNumber, string CaseTitle, TrackRun Standing,
    DateOnly? DueOn, IReadOnlyList<Step> Steps)
{
    /// <summary>An attempt failed before.</summary>
    public bool HasFailed => Standing.State == ServiceTrack.Failed.Code;
}
