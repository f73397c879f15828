using System.Globalization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>案卷目录: every signed paper of the case, in the order of signing.</summary>
internal static class ArchiveValues
{
    private static readonly PaperSource Volume = new("案卷");

    public static void Add(PaperData data, RecordedFacts facts, IReadOnlyList<Document> papers, string? keeper) => data
        .Set("volume.rows", papers.Where(paper => paper.Status == DocumentStatus.Signed && paper.Kind != "D-INS-27").OrderBy(paper => paper.SignedAt).Select(RowOf), Volume)
        .Set("volume.number", facts.File.Number, Volume)
        .Set("volume.opened", facts.Step?.On, Volume)
        .Set("volume.keeper", keeper, Volume)
        .Set("volume.pages", facts.Value(Facts.Pages) is { } pages && long.TryParse(pages, CultureInfo.InvariantCulture, out var count) ? (long?)count : null, facts.Source(Facts.Pages))
        .Set("volume.retention", facts.Name(Facts.Retention), facts.Source(Facts.Retention));

    private static PaperData RowOf(Document paper) => new PaperData()
        .Set("title", DocumentCatalogue.Of(paper.Kind).Name, Volume)
        .Set("number", paper.Number, Volume)
        .Set("date", paper.SignedAt is { } signed ? ChinaTime.DayOf(signed) : null, Volume);
}
