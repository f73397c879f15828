using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents;

/// <summary>The addresses of the area.</summary>
public static class DocumentRoutes
{
    public const string Ledger = "/papers";

    /// <summary>A paper's page.</summary>
    public static string Of(DocumentId id) => $"/papers/{id.Value:D}";

    /// <summary>The papers of a matter, to make and print at the window.</summary>
    public static string OfMatter(Intake.Contracts.MatterId matter) => $"/papers/matters/{matter.Value:D}";

    /// <summary>The paper as a Word file.</summary>
    public static string Docx(DocumentId id) => $"/papers/{id.Value:D}/docx";
}
