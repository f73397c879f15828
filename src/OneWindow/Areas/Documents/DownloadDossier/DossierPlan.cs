using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>
/// What belongs to the dossier of a case, in the order of the case file: the cover papers of the archive, the papers as they
/// were signed, each with its scans, then the evidence. What is void, not signed yet or withdrawn is named without a file.
/// </summary>
internal sealed class DossierPlan(OneWindowDb db, EvidenceLists evidence, ICaseDirectory cases, EvidenceStore store)
{
    /// <summary>Every line; the caller has read the case for this person.</summary>
    public async Task<IReadOnlyList<DossierPart>> OfAsync(CaseFile file, ActionContext by, CancellationToken cancel)
    {
        var papers = await PapersAsync(file.Id, cancel);
        var pieces = await EvidenceAsync(file, by, cancel);
        return [.. papers.Concat(pieces).Select((part, index) => part with
        {
            Number = index + 1,
            File = part.Content is null ? null : DossierNames.Of(index + 1, FileOf(part)),
        })];
    }

    private static string FileOf(DossierPart part) => part.Content is DossierContent.Paper ? $"{part.Name} {part.OfficialNumber}".TrimEnd() + ".docx" : part.Name;

    private async Task<IEnumerable<DossierPart>> PapersAsync(CaseId id, CancellationToken cancel)
    {
        var papers = db.Set<Document>()
            .Where(paper => paper.CaseId == id && (paper.Status == DocumentStatus.Signed || paper.Status == DocumentStatus.Void || paper.Status == DocumentStatus.Draft));
        var read = await (
            from paper in papers
            join row in db.Set<Scan>().Where(row => row.WithdrawnAt == null) on paper.Id equals row.DocumentId into kept
            from scan in kept.DefaultIfEmpty()
            select new { paper.Id, paper.Kind, paper.Number, paper.Status, paper.DraftedAt, paper.SignedAt, paper.VoidReason, Scan = scan })
            .AsNoTracking().ToListAsync(cancel);
        var rows = read.DistinctBy(row => row.Id);
        var scans = read.Select(row => row.Scan).OfType<Scan>().OrderBy(scan => scan.Id.Value).ToLookup(scan => scan.DocumentId);
        return from row in rows
               orderby row.Status == DocumentStatus.Draft, !ArchiveValues.Kinds.Contains(row.Kind), row.SignedAt, row.Id.Value
               let name = DocumentCatalogue.Of(row.Kind).Name
               let paper = new DossierPart(0, name, row.Number, ChinaTime.DayOf(row.SignedAt ?? row.DraftedAt), Remark: null, Content: null)
               from part in row.Status switch
               {
                   DocumentStatus.Void => [paper with { Remark = $"作废：{row.VoidReason}" }],
                   DocumentStatus.Draft => [paper with { Remark = "未签发" }],
                   _ => ScansOf(paper, [.. scans[row.Id]]).Prepend(paper with { Content = new DossierContent.Paper(row.Id) }),
               }
               select part;
    }

    private IEnumerable<DossierPart> ScansOf(DossierPart paper, IReadOnlyList<Scan> scans) => scans.Select((scan, index) => StoredPart(
        $"{paper.Name}（签字扫描件{(scans.Count == 1 ? null : index + 1)}）{ScanFormat.ExtensionOf(scan.ContentType)}", scan.Hash, ChinaTime.DayOf(scan.KeptAt)));

    /// <summary>Files of the matter for those who read matters; files of the case for those who see it, not who opens it for reference alone.</summary>
    private async Task<IEnumerable<DossierPart>> EvidenceAsync(CaseFile file, ActionContext by, CancellationToken cancel)
    {
        var readsMatter = file.Matter is { } matter && MatterLinks.Of(matter, by.Post) is not null;
        var seesCase = (await cases.SeenAsync([file.Id], by, cancel)).Count > 0;
        return from line in await evidence.WholeAsync(file.Matter, file.Id, cancel)
               let mayRead = line.Owner.Case is null ? readsMatter : seesCase
               let part = StoredPart(line.Name, line.Hash, ChinaTime.DayOf(line.AddedAt))
               select line.Withdrawn is { } gone ? part with { Content = null, Remark = $"已撤回：{gone.Because}" }
                   : mayRead ? part : part with { Content = null, Remark = "您的岗位不能查看，未附" };
    }

    private DossierPart StoredPart(string name, string hash, DateOnly on)
    {
        using var found = store.Open(hash);
        return found is null
            ? new DossierPart(0, name, null, on, "原件没有找到，未附，请报告系统管理员", Content: null)
            : new DossierPart(0, name, null, on, Remark: null, new DossierContent.Stored(hash));
    }
}
