using System.Text.Json;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What makers typed into blanks, kept encrypted as a whole with its paper.</summary>
internal sealed class KeptBlanks(PersonalData personal)
{
    private static readonly string[] Identities = ["employer.", "worker."];

    /// <summary>What was typed into this paper, by field, as typed.</summary>
    public IReadOnlyDictionary<string, string> Of(Document document) => Of(document.Typed);

    private Dictionary<string, string> Of(ProtectedText? kept) => kept is { } typed
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(personal.Reveal(DocumentMapping.TypedField, typed), JsonColumn.Format)!
        : new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Keeps what was typed into a paper.</summary>
    public void Keep(Document document, IReadOnlyDictionary<string, string> typed) =>
        document.Typed = personal.Protect(DocumentMapping.TypedField, JsonSerializer.Serialize(typed, JsonColumn.Format));

    /// <summary>
    /// Who the parties are is typed once in a case: a paper takes over what an earlier one had to be told, where the record
    /// still does not know it.
    /// </summary>
    public void AddKnownParties(IEnumerable<RelatedPaper> beside, PaperData data, CaseId id, DocumentId except)
    {
        var papers = beside.Where(found => found.CaseId == id && found.Id != except && found.Typed is not null
            && found.Status is not (DocumentStatus.Void or DocumentStatus.Dropped)).OrderByDescending(found => found.Id.Value);
        foreach (var paper in papers)
        {
            foreach (var (path, text) in Of(paper.Typed))
            {
                if (data.Find(path) is null && Array.Exists(Identities, prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
                {
                    data.Set(path, text, new PaperSource($"{DocumentCatalogue.Of(paper.Kind).Name}（{PaperSource.Typed.Label}）"));
                }
            }
        }
    }
}
