using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>Paragraphs and runs of the Word file, with gaps as a person would leave them on paper.</summary>
internal static class DocxText
{
    private const string HandSpace = "　　　　　　";

    public static Paragraph Paragraph(string style, IEnumerable<PaperRun> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs.Select(run => Write(run, inTable: false)));
        return paragraph;
    }

    public static Paragraph CellParagraph(string style, IEnumerable<PaperRun> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs.Select(run => Write(run, inTable: true)));
        return paragraph;
    }

    /// <summary>A run of words; where they were typed in several lines, they stand in several lines.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A missing value that is required shouts; one that may be written by hand leaves room for the pen.</summary>
    private static Run Write(PaperRun run, bool inTable) => run switch
    {
        PaperRun.Words words => Run(words.Text),
        PaperRun.Filled filled => Run(filled.Text),
        PaperRun.Missing { Style: ValueStyle.LongDate, Gap.Kind: not GapKind.Required } => Run("　　年　　月　　日"),
        PaperRun.Missing { Gap.Kind: GapKind.AtSigning } => Run("（签发时编号）"),
        PaperRun.Missing { Gap.Kind: GapKind.ByHand } => inTable ? Run(string.Empty) : Underlined(HandSpace),
        PaperRun.Missing missing => Highlighted($"【待填：{missing.Gap.Name}】"),
        _ => throw new InvalidOperationException($"No way to write {run.GetType().Name}."),
    };

    private static Run Underlined(string text)
    {
        var run = Run(text);
        run.RunProperties = new RunProperties(new Underline { Val = UnderlineValues.Single });
        return run;
    }

    private static Run Highlighted(string text)
    {
        var run = Run(text);
        run.RunProperties = new RunProperties(new Highlight { Val = HighlightColorValues.Yellow });
        return run;
    }
}
