using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data.Events;

namespace OneWindow.Areas.Documents;

/// <summary>The events in a paper's stream.</summary>
internal static class DocumentEvents
{
    public const string Drafted = "paper-drafted";

    /// <summary>The stream of a paper.</summary>
    public static EventStream StreamOf(DocumentId id) => new("document", id.Value);
}

/// <summary>A draft was made.</summary>
internal sealed record PaperDrafted(string Kind, Guid? Case, Guid? Matter, string? Run, string? Because, long Sequence, Guid? Replaces);
