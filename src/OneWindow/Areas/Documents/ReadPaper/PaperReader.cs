using System.Text.Json;
using OneWindow.Areas.Documents.Checks;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Data;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.ReadPaper;

/// <summary>Reads papers for those who may see what they belong to.</summary>
internal sealed class PaperReader(ReadSources sources, PaperRecord record, KeptBlanks kept, PersonalData personal)
{
    /// <summary>A paper; null where there is none or the person may not see its case.</summary>
    public async Task<PaperSheet?> FindAsync(OneWindowDb db, DocumentId id, ActionContext by, CancellationToken cancel) =>
        (await FindAllAsync(db, [id], numbersOf: null, by, cancel)).Sheets.GetValueOrDefault(id);

    /// <summary>Several papers in as many statements as one: those that there are not, or that the person may not see, are left out.</summary>
    /// <param name="numbersOf">The year whose last numbers are read with them; null for none.</param>
    public async Task<PaperSheets> FindAllAsync(
        OneWindowDb db, IReadOnlyCollection<DocumentId> ids, int? numbersOf, ActionContext by, CancellationToken cancel)
    {
        var papers = await RelatedPapers.ReadAsync(db, ids, [], cancel);
        var read = await sources.OfAsync(db, papers.Asked, papers.Beside, numbersOf, by, cancel);
        return new PaperSheets(papers.Asked.Select(document => SheetOf(document, read, by)).OfType<PaperSheet>().ToDictionary(sheet => sheet.Document.Id), read.Office);
    }

    /// <summary>The sheet of a loaded paper; null where the person may not see it.</summary>
    public async Task<PaperSheet?> SheetAsync(OneWindowDb db, Document document, ActionContext by, CancellationToken cancel)
    {
        var papers = document.Content is null ? await RelatedPapers.ReadAsync(db, [], [document], cancel) : new PapersRead([], []);
        return SheetOf(document, await sources.OfAsync(db, [document], papers.Beside, numbersOf: null, by, cancel), by);
    }

    private PaperSheet? SheetOf(Document document, PaperSources read, ActionContext by)
    {
        if (document.Content is { } content)
        {
            var file = document.CaseId is { } id ? read.Cases.GetValueOrDefault(id) : null;
            if (file is null && (document.CaseId is not null || document.MatterId is not { } matter || !read.Matters.ContainsKey(matter)))
            {
                return null;
            }

            var frozen = JsonSerializer.Deserialize<PaperModel>(personal.Reveal(DocumentMapping.ContentField, content), JsonColumn.Format)!;
            return new PaperSheet(document, frozen, [], [], [], file);
        }

        return record.Of(document, read) is { } contents ? Draft(document, contents, kept.Of(document), by.Today) : null;
    }

    private static PaperSheet Draft(Document document, PaperContents read, IReadOnlyDictionary<string, string> typed, DateOnly today)
    {
        var template = TemplateLibrary.Default.Of(document.Kind);
        var blanks = BlanksOf(template, read.Data, typed);
        TypedBlanks.Overlay(read.Data, typed, blanks);
        // What was typed may open a part of the text with blanks of its own.
        blanks = [.. blanks.Concat(BlanksOf(template, read.Data, typed)).DistinctBy(blank => blank.Path)];
        TypedBlanks.Overlay(read.Data, typed, blanks);
        var model = Corrects(PaperComposer.Compose(template, read.Data), read.Replaced);
        var numbers = model.Gaps.ToDictionary(gap => (gap.Path, gap.Name), gap => gap.Number);
        var parties = PaperParties.Of(template.Kind, read.Data);
        var hasAddress = parties.All(party => party.AddressPath is not { } path || read.Data.Find(path) is not null);
        var checks = SigningCheck.Run(template, model, read.Data, new SigningFacts(today, read.Officers, hasAddress));
        return new PaperSheet(
            document, model, checks, [.. blanks.Select(blank => blank with { Number = numbers.GetValueOrDefault((blank.Path, blank.Name)) })],
            parties, read.Case);
    }

    /// <summary>The gaps that a person can fill: not those of rows, which come from the record, nor what signing gives. And the addresses for service.</summary>
    private static List<FillableBlank> BlanksOf(PaperTemplate template, PaperData data, IReadOnlyDictionary<string, string> typed)
    {
        var missing = PaperRuns.Of(PaperComposer.Compose(template, data)).OfType<PaperRun.Missing>()
            .Where(run => run.Gap.Kind != GapKind.AtSigning && !run.Gap.IsInRow)
            .Select(run => BlankOf(template, run.Gap.Path, run.Style, run.Gap.Kind == GapKind.Required, typed));
        var addresses = PaperParties.Of(template.Kind, data)
            .Where(party => party.AddressPath is { } path && data.Find(path) is null)
            .Select(party => BlankOf(template, party.AddressPath!, ValueStyle.Plain, required: true, typed));
        return [.. missing.Concat(addresses).DistinctBy(blank => blank.Path)];
    }

    private static FillableBlank BlankOf(
        PaperTemplate template, string path, ValueStyle style, bool required, IReadOnlyDictionary<string, string> typed) =>
        new(path, template.Fields.NameOf(path), style, 0, required, typed.GetValueOrDefault(path));

    private static PaperModel Corrects(PaperModel model, RelatedPaper? replaced) => replaced is null ? model : model with
    {
        Blocks =
        [
            new PaperBlock.Paragraph([new PaperRun.Words($"（本文书更正并代替{replaced.Number ?? "原文书"}，原文书同时作废）")], ParagraphKind.Centred),
            .. model.Blocks,
        ],
    };
}
