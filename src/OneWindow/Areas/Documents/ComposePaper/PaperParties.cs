using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>Somebody on whom a paper is served.</summary>
/// <param name="Role">As the template says it: 用人单位.</param>
/// <param name="Name">The name; null where the record does not hold it.</param>
/// <param name="AddressPath">The field of the address; null where none is needed.</param>
public sealed record PaperParty(string Role, string? Name, string? AddressPath);

/// <summary>Tells on whom a paper is served, from what stands on it.</summary>
internal static class PaperParties
{
    /// <summary>The parties in the order of the template; the file's own copy is none. A complainant who is not there is left out.</summary>
    public static IReadOnlyList<PaperParty> Of(DocumentKind kind, PaperData data) => kind.NeedsService
        ? [.. kind.Recipients.Select(role => PartyOf(role, data)).OfType<PaperParty>()]
        : [];

    private static PaperParty? PartyOf(string role, PaperData data) => role switch
    {
        "用人单位" or "证据持有人" => new PaperParty(role, Words(data, "employer.name"), "employer.address"),
        "投诉人" => Words(data, "worker.name") is { } name ? new PaperParty(role, name, "worker.address") : null,
        "接收机关" => new PaperParty(role, Words(data, "transfer.to"), null),
        _ => null,
    };

    private static string? Words(PaperData data, string path) => (data.Find(path) as PaperValue.Words)?.Text;
}
