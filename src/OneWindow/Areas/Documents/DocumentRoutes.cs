using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Documents;

/// <summary>The addresses of the area.</summary>
public static class DocumentRoutes
{
    public const string Ledger = "/papers";

    /// <summary>The preview of signing several papers, and its confirmation.</summary>
    public const string SignPapers = "/papers/sign";

    /// <summary>The preview of signing these papers.</summary>
    public static string SignPapersOf(IEnumerable<DocumentId> papers) =>
        $"{SignPapers}?{string.Join('&', papers.Select(paper => $"{Batches.BatchRefusals.Field}={paper.Value:D}"))}";

    /// <summary>What became of several papers signed or served in one act.</summary>
    public static string Batch(PaperBatchId id) => $"/papers/batches/{id.Value:D}";

    /// <summary>Who works with stored papers; the pages of the folder declare the same.</summary>
    public static readonly string[] PaperPosts = CasePosts.ReaderCodes;

    /// <summary>Who puts scans of signed papers with them.</summary>
    public static readonly string[] FilingPosts =
        [.. CasePosts.Readers.Where(post => post != Posts.DepartmentHead && post != Posts.LiaisonOfficer).Select(post => post.Code)];

    /// <summary>Who opens single papers: also those who sign papers of matters and handle no case. Whose case it is, the paper asks itself.</summary>
    public static readonly string[] SheetPosts = [.. PaperPosts.Union([PostCodes.TriageOfficer, PostCodes.PetitionClerk])];

    public static bool IsOpenTo(Post post) => SheetPosts.Contains(post.Code);

    /// <summary>A paper's page.</summary>
    public static string Of(DocumentId id) => $"/papers/{id.Value:D}";

    /// <summary>A paper of a matter, made or not.</summary>
    public static string OfMatter(MatterId matter, string kind) => $"{MatterPage(matter)}/papers/{kind}";

    /// <summary>The same as a Word file.</summary>
    public static string MatterDocx(MatterId matter, string kind) => $"{OfMatter(matter, kind)}/docx";

    /// <summary>The page of a matter.</summary>
    public static string MatterPage(MatterId matter) => $"/matters/{matter.Value:D}";

    /// <summary>The paper as a Word file.</summary>
    public static string Docx(DocumentId id) => $"/papers/{id.Value:D}/docx";

    /// <summary>A scan of the paper.</summary>
    public static string Scan(DocumentId id, ScanId scan) => $"/papers/{id.Value:D}/scans/{scan.Value:D}";

    /// <summary>Where the dossier of a case is taken out.</summary>
    public static string Dossier(CaseId id) => $"/cases/{id.Value:D}/dossier";

    /// <summary>The dossier itself, once its taking out stands in the record of the case.</summary>
    public static string DossierZip(CaseId id, long taken, bool withPdf) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Dossier(id)}/{taken}{(withPdf ? "?pdf=true" : null)}");
}

/// <summary>A page for everybody who opens single papers (<see cref="DocumentRoutes.SheetPosts"/>).</summary>
public sealed class RequireSheetPostAttribute() : Staff.Contracts.RequirePostAttribute(DocumentRoutes.SheetPosts);
