using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>A line of the index of a dossier, with the file where there is one.</summary>
/// <param name="Number">Its place, from 1, in the order of the case file.</param>
/// <param name="Name">What it is: 劳动保障监察立案审批表, 工资条.jpg.</param>
/// <param name="OfficialNumber">文号; null for none.</param>
/// <param name="On">The day of signing, or on which it came.</param>
/// <param name="Remark">Why there is no file, or what is to be known of it; null for nothing.</param>
/// <param name="Content">Where the file comes from; null where there is none.</param>
internal sealed record DossierPart(int Number, string Name, string? OfficialNumber, DateOnly On, string? Remark, DossierContent? Content)
{
    /// <summary>The name of the file in the dossier; null where there is none.</summary>
    public string? File { get; init; }
}

/// <summary>Where a file of a dossier comes from.</summary>
internal abstract record DossierContent
{
    /// <summary>A paper, drawn as it was signed.</summary>
    public sealed record Paper(DocumentId Id) : DossierContent;

    /// <summary>A file of the evidence store, by its hash.</summary>
    public sealed record Stored(string Hash) : DossierContent;
}
