using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>Somebody on whom a paper is served.</summary>
/// <param name="Role">As the template says it: 用人单位.</param>
/// <param name="Name">The name; null where the record does not hold it.</param>
/// <param name="AddressPath">The field of the address; null where none is needed.</param>
/// <param name="Side">Which side it is, where the terms that the paper starts differ by side; null for neither.</param>
public sealed record PaperParty(string Role, string? Name, string? AddressPath, string? Side = null);

/// <summary>Tells on whom a paper is served, from what stands on it.</summary>
internal static class PaperParties
{
    /// <summary>The parties in the order of the template; the file's own copy is none. A complainant who is not there is left out.</summary>
    public static IReadOnlyList<PaperParty> Of(DocumentKind kind, PaperData data) => kind.NeedsService
        ? [.. kind.Recipients.SelectMany(role => PartiesOf(role, data))]
        : [];

    private static PaperParty[] PartiesOf(string role, PaperData data) => role switch
    {
        "用人单位" or "证据持有人" => [Party(role, data, "employer.name", PartyValues.Employer)],
        "投诉人" => Words(data, "worker.name") is null ? [] : [Party(role, data, "worker.name", PartyValues.Worker)],
        "双方当事人" => [Party("劳动者", data, "worker.name", PartyValues.Worker), Party("用人单位", data, "employer.name", PartyValues.Employer)],
        "申请人" => Sided(role, data, "arbitration.claimant"),
        "被申请人" => Sided(role, data, "arbitration.respondent"),
        "受通知人" => Sided(role, data, "arbitration.addressee"),
        "接收机关" => [new PaperParty(role, Words(data, "transfer.to"), null)],
        "法院" => [new PaperParty(role, Words(data, "court.name"), null)],
        _ => [],
    };

    /// <summary>Who stands on a side of the case; nobody where the side is not known, for then there is no such party yet.</summary>
    private static PaperParty[] Sided(string role, PaperData data, string path) =>
        Words(data, path + "Side") is { } side ? [Party(role, data, path, side)] : [];

    private static PaperParty Party(string role, PaperData data, string path, string side) =>
        new(role, Words(data, path), side == PartyValues.Other ? "arbitration.addresseeAddress" : side + ".address", side);

    private static string? Words(PaperData data, string path) => (data.Find(path) as PaperValue.Words)?.Text;
}
