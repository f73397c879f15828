using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Arbitration.Claims;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>Names what the run of a track is about: a paper, or a claim.</summary>
internal static class RunSubjects
{
    /// <summary>The Chinese name; null where the run is about nothing in particular.</summary>
    public static string? NameOf(string? subject) => string.IsNullOrEmpty(subject)
        ? null
        : DocumentCatalogue.Find(subject)?.Name ?? ClaimKinds.All.FirstOrDefault(kind => kind.Code == subject)?.Name ?? subject;
}
