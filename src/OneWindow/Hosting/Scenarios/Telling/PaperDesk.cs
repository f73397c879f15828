using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.FillBlanks;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>Signs papers as officers do: what only the maker knows is filled in first.</summary>
internal sealed class PaperDesk(Stage stage)
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["correction.evidence"] = "询问笔录\n考勤记录\n工资支付台账",
        ["correction.violated"] = "《劳动保障监察条例》第十一条第（六）项",
        ["correction.basis"] = "《劳动保障监察条例》第二十六条第（一）项",
        ["refusal.basis"] = "《劳动保障监察条例》第二十条",
    };

    /// <summary>Fills in and signs the latest draft of a kind.</summary>
    public async Task SignAsync(CaseId @case, string kind, string who, CancellationToken cancel)
    {
        var papers = await stage.AskAsync((ICasePapers list) => list.OfCaseAsync(@case, cancel));
        var id = papers.First(paper => paper.Kind == kind && paper.IsDraft).Id;
        var by = stage.As(who, DocumentCatalogue.Of(kind).Signers.Select(code => Posts.Find(code)!));

        // Filling one blank in may open a part of the text with blanks of its own.
        while (await BlanksAsync(id, by, cancel) is { Count: > 0 } blanks)
        {
            var typed = blanks.ToDictionary(blank => blank.Path, blank => TextOf(blank, by), StringComparer.Ordinal);
            await stage.DoAsync((FillBlanks fill) => fill.HandleAsync(new FillBlanksCommand(id, typed, Seen: null), by, cancel));
        }

        await stage.DoAsync((SignPaper sign) => sign.HandleAsync(new SignPaperCommand(id, Seen: null), by, cancel));
    }

    private async Task<IReadOnlyList<FillableBlank>> BlanksAsync(DocumentId id, ActionContext by, CancellationToken cancel)
    {
        var sheet = await stage.AskAsync((PaperReader reader, OneWindowDb db) => reader.FindAsync(db, id, by, cancel));
        return [.. sheet!.Blanks.Where(blank => blank.IsRequired && string.IsNullOrWhiteSpace(blank.Typed))];
    }

    private static string TextOf(FillableBlank blank, ActionContext by) => blank.Style switch
    {
        ValueStyle.LongDate => by.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueStyle.LongTime => by.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 9:30",
        _ => Words.GetValueOrDefault(blank.Path, "见案卷材料"),
    };
}
