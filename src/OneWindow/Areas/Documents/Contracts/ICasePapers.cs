using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>A paper in the list of a case.</summary>
/// <param name="Id">The document.</param>
/// <param name="Kind">The code of its kind.</param>
/// <param name="Name">The title printed on it.</param>
/// <param name="Number">The official number; null for a draft or a paper without one.</param>
/// <param name="StatusName">草稿, 已签发, 未用, 已作废.</param>
/// <param name="IsDraft">Whether it is not signed yet.</param>
/// <param name="NeedsService">Whether it is to be served.</param>
/// <param name="On">The day it was drafted, or signed.</param>
/// <param name="Href">The address of its page.</param>
public sealed record CasePaperLine(
    DocumentId Id, string Kind, string Name, string? Number, string StatusName, bool IsDraft, bool NeedsService, DateOnly On, string Href)
{
    /// <summary>Whether it is given an official number when signed.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether it was void, given up, or set aside when the case ended.</summary>
    public bool IsUnused { get; init; }
}

/// <summary>What a paper is called.</summary>
/// <param name="Id">The document.</param>
/// <param name="Number">The official number; null for a draft or a paper without one.</param>
/// <param name="Href">The address of its page.</param>
public sealed record PaperName(DocumentId Id, string? Number, string Href);

/// <summary>Lists the papers of cases for other areas.</summary>
public interface ICasePapers
{
    /// <summary>Every paper of a case, the latest first; the caller has made sure that the case may be seen.</summary>
    Task<IReadOnlyList<CasePaperLine>> OfCaseAsync(CaseId id, CancellationToken cancel);

    /// <summary>What papers are called, in one query; the caller has made sure that their cases may be seen.</summary>
    Task<IReadOnlyList<PaperName>> NamesAsync(IReadOnlyCollection<DocumentId> papers, CancellationToken cancel);

    /// <summary>The address at which the dossier of a case (卷宗) is taken out.</summary>
    string DossierOf(CaseId id);
}
