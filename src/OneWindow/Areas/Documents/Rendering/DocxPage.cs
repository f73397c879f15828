using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>The sheet: A4 (210 × 297 mm), margins after GB/T 9704 for letters, less at top and bottom for forms.</summary>
internal static class DocxPage
{
    /// <summary>156 mm: 210 less 28 left and 26 right, in twentieths of a point.</summary>
    public const int TextWidth = Width - Left - Right;

    private const int Width = 11906;
    private const int Height = 16838;
    private const int Left = 1588;
    private const int Right = 1474;

    public static SectionProperties Section(PaperLayout layout, string footer)
    {
        var (top, bottom) = layout == PaperLayout.Letter ? (2098, 1985) : (1588, 1418);
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = top, Bottom = bottom, Left = Left, Right = Right, Header = 851, Footer = 851, Gutter = 0 });
    }

    /// <summary>A line, the copies on the left, the page on the right.</summary>
    public static string AddFooter(MainDocumentPart main, PaperModel model)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.Footer },
                new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 4 }),
                new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })),
            DocxText.Run(model.CopiesNote),
            new Run(new TabChar()),
            DocxText.Run("第 "),
            new SimpleField(DocxText.Run("1")) { Instruction = " PAGE " },
            DocxText.Run(" 页　共 "),
            new SimpleField(DocxText.Run("1")) { Instruction = " NUMPAGES " },
            DocxText.Run(" 页")));
        return main.GetIdOfPart(part);
    }
}
