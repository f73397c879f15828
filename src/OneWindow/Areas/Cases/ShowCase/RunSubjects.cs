using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Names what the run of a track is about: a paper and whose it is, or a claim.</summary>
internal static class RunSubjects
{
    /// <summary>The Chinese name; null where the run is about nothing in particular.</summary>
    public static string? NameOf(string? subject) => string.IsNullOrEmpty(subject)
        ? null
        : DocumentCatalogue.Find(subject)?.Name ?? ClaimKinds.All.FirstOrDefault(kind => kind.Code == subject)?.Name ?? subject;

    /// <summary>The same with the side, where each side has a run of its own: 终局裁决书，用人单位.</summary>
    public static string? NameOf(TrackRun? run)
    {
        var parts = new[] { NameOf(run?.Subject), SideOf(run) }.Where(part => part is not null).ToList();
        return parts.Count == 0 ? null : string.Join('，', parts);
    }

    /// <summary>Which side a run concerns; null where none was said.</summary>
    public static string? SideOf(TrackRun? run) =>
        run?.Facts.GetValueOrDefault(ServiceTrack.Side.Code) is { Length: > 0 } side ? ServiceTrack.Side.NameOfChoice(side) : null;
}
