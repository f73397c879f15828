using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Mediation;
using OneWindow.Law.Procedures;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>案卷目录、封面: how the case ended, and every signed paper of it in the order of signing.</summary>
internal static class ArchiveValues
{
    /// <summary>The papers of the archive; they are not listed among those of the case.</summary>
    public static readonly string[] Kinds = ["D-INS-27", "D-ARB-26"];

    private static readonly PaperSource Volume = new("案卷");

    public static void Add(PaperData data, RecordedFacts facts, IReadOnlyList<RelatedPaper> papers, string? keeper)
    {
        var retention = new[] { Facts.Retention, OutcomeFacts.Retention, MediationFacts.Retention }.FirstOrDefault(fact => facts.Value(fact) is not null);
        var ending = facts.File.Steps.LastOrDefault(step => step.Run is null && step.Sequence < facts.Step?.Sequence && EndIn(facts, step) is not null);
        data.Set("ending.manner", ending is null ? null : EndIn(facts, ending)!.Name, Volume)
            .Set("ending.on", ending?.On, Volume)
            .Set("volume.retention", retention is null ? null : facts.Name(retention), Volume);
        AddVolume(data, facts, papers, keeper);
    }

    /// <summary>The ended state to which a step led; null where the case went on.</summary>
    private static State? EndIn(RecordedFacts facts, CaseFileStep step)
    {
        var procedure = DeclaredProcedures.All.First(one => one.Code == facts.File.Procedure);
        return procedure.FindStep(step.Step)?.To is { } to && procedure.HasEnded(to.Code) ? to : null;
    }

    private static void AddVolume(PaperData data, RecordedFacts facts, IReadOnlyList<RelatedPaper> papers, string? keeper) => data
        .Set("volume.rows", papers.Where(paper => paper.Status == DocumentStatus.Signed && !Kinds.Contains(paper.Kind)).OrderBy(paper => paper.SignedAt).Select(RowOf), Volume)
        .Set("volume.number", facts.File.Number, Volume)
        .Set("volume.opened", facts.Step?.On, Volume)
        .Set("volume.keeper", keeper, Volume)
        .Set("volume.pages", facts.Value(Facts.Pages) is { } pages && long.TryParse(pages, CultureInfo.InvariantCulture, out var count) ? (long?)count : null, facts.Source(Facts.Pages));

    private static PaperData RowOf(RelatedPaper paper) => new PaperData()
        .Set("title", DocumentCatalogue.Of(paper.Kind).Name, Volume)
        .Set("number", paper.Number, Volume)
        .Set("date", paper.SignedAt is { } signed ? ChinaTime.DayOf(signed) : null, Volume);
}
