using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data.Events;

namespace OneWindow.Areas.Documents;

/// <summary>The events in a paper's stream.</summary>
internal static class DocumentEvents
{
    public const string Drafted = "paper-drafted";

    public const string BlanksFilled = "paper-blanks-filled";

    public const string Signed = "paper-signed";

    public const string Voided = "paper-voided";

    public const string SetAside = "paper-set-aside";

    public const string TakenUp = "paper-taken-up";

    public const string ScanKept = "paper-scan-kept";

    public const string ScanWithdrawn = "paper-scan-withdrawn";

    /// <summary>The stream of a paper.</summary>
    public static EventStream StreamOf(DocumentId id) => new("document", id.Value);
}

/// <summary>A draft was made.</summary>
internal sealed record PaperDrafted(string Kind, Guid? Case, Guid? Matter, string? Run, string? Because, long Sequence, Guid? Replaces);

/// <summary>A draft was set aside because its case ended, or taken up again.</summary>
/// <param name="Because">The step of the case; null where a person took it up.</param>
internal sealed record PaperMoved(string? Because);

/// <summary>Blanks were filled in; which, not what: that may tell about persons.</summary>
internal sealed record BlanksFilled(IReadOnlyList<string> Fields);

/// <summary>A paper was signed; the hash holds its content fast.</summary>
internal sealed record PaperSigned(string Kind, int TemplateVersion, string? Number, string ContentHash, IReadOnlyList<string> ServiceRuns);

/// <summary>A paper was declared void, or a draft given up.</summary>
internal sealed record PaperVoided(string? Number, string Reason, int ServicesRecalled);

/// <summary>A scan of the signed paper was put with it, or taken out.</summary>
/// <param name="Hash">The file.</param>
/// <param name="Reason">Why it was taken out; null where it was put in.</param>
internal sealed record ScanMoved(string Hash, string? Reason);
