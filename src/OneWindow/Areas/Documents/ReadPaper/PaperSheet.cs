using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Checks;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;

namespace OneWindow.Areas.Documents.ReadPaper;

/// <summary>A paper as its page shows it: composed from the record while it is a draft, as it was signed afterwards.</summary>
/// <param name="Document">What is stored.</param>
/// <param name="Model">The paper ready to be drawn.</param>
/// <param name="Checks">The checks before signing; empty once it is signed.</param>
/// <param name="Blanks">What the maker fills in; empty once it is signed.</param>
/// <param name="Parties">On whom it is to be served; empty where it is not, and once it is signed.</param>
/// <param name="Case">The case it belongs to; null for a paper of a matter.</param>
public sealed record PaperSheet(
    Document Document, PaperModel Model, IReadOnlyList<CheckResult> Checks, IReadOnlyList<FillableBlank> Blanks,
    IReadOnlyList<PaperParty> Parties, CaseFile? Case)
{
    public DocumentKind Kind => Model.Kind;

    public bool IsDraft => Document.Status == DocumentStatus.Draft;

    /// <summary>How many blanks still stop the signing.</summary>
    public int Missing => Model.Gaps.Count(gap => gap.Kind == GapKind.Required);
}

/// <summary>Several papers, and what was read of the office for them.</summary>
internal sealed record PaperSheets(IReadOnlyDictionary<DocumentId, PaperSheet> Sheets, OfficeBook Office);
