using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.MatterPapers;

/// <summary>A paper of a matter as its page shows it.</summary>
/// <param name="IsMade">Whether it is stored; otherwise it is what it would read now.</param>
internal sealed record MatterPaper(PaperSheet Sheet, bool IsMade);

/// <summary>The papers of a matter at the window: the ones that were made, the others as they would read now.</summary>
internal sealed class MatterPapers(OneWindowDb db, PaperReader reader) : IMatterPapers
{
    /// <summary>In the order in which they are handed over.</summary>
    public static readonly IReadOnlyList<string> Kinds = [Receipt, "D-INT-01", "D-INT-02", "D-INT-05", "D-GEN-08"];

    /// <summary>Drafted by an act and not there before it: 疑难案件分理单, 分理意见, 移送函.</summary>
    public static readonly IReadOnlyList<string> OfActs = ["D-INT-03", "D-INT-04", "D-GEN-03"];

    /// <summary>登记回执: issued by the registration itself.</summary>
    public const string Receipt = "D-INT-06";

    public async Task<IReadOnlyList<MatterPaperLine>> OfMatterAsync(MatterId matter, CancellationToken cancel)
    {
        var made = await Made(db, matter).Select(document => new { document.Id, document.Kind, document.Status }).ToListAsync(cancel);
        return
        [
            .. Kinds.Select(kind => new MatterPaperLine(
                DocumentCatalogue.Of(kind).Name,
                made.FirstOrDefault(document => document.Kind == kind) is { } known ? DocumentWords.Of(known.Status) : null,
                DocumentRoutes.OfMatter(matter, kind))),
            .. from kind in OfActs
               from papers in made.Where(document => document.Kind == kind).Select((document, earlier) => (document, earlier))
               select new MatterPaperLine(
                   DocumentCatalogue.Of(kind).Name, DocumentWords.Of(papers.document.Status),
                   papers.earlier == 0 ? DocumentRoutes.OfMatter(matter, kind) : DocumentRoutes.Of(papers.document.Id)),
        ];
    }

    /// <summary>A paper of a matter, the latest of its kind; null where there is no such matter or kind, or no act drafted it.</summary>
    public async Task<MatterPaper?> FindAsync(MatterId matter, string kind, ActionContext by, CancellationToken cancel)
    {
        if (!Kinds.Contains(kind) && !OfActs.Contains(kind))
        {
            return null;
        }

        var made = await Made(db, matter).FirstOrDefaultAsync(document => document.Kind == kind, cancel);
        if (made is null && OfActs.Contains(kind))
        {
            return null;
        }

        var sheet = await reader.SheetAsync(db, made ?? Unmade(matter, kind, by), by, cancel);
        return sheet is null ? null : new MatterPaper(sheet, made is not null);
    }

    /// <summary>Drafts and signed papers of the matter alone, the latest first.</summary>
    public static IQueryable<Document> Made(OneWindowDb db, MatterId matter) => db.Set<Document>().AsNoTracking()
        .Where(document => document.MatterId == matter && document.CaseId == null
            && (document.Status == DocumentStatus.Draft || document.Status == DocumentStatus.Signed))
        .OrderByDescending(document => document.Id);

    private static Document Unmade(MatterId matter, string kind, ActionContext by) => new()
    {
        Id = DocumentId.New(), Kind = kind, TemplateVersion = DocumentCatalogue.Of(kind).TemplateVersion, CaseId = null, MatterId = matter,
        Run = null, Because = null, Sequence = 0, DraftedAt = by.At, DraftedBy = by.Appointment, UnitId = by.Unit,
    };
}
