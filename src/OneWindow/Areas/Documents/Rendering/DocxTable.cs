using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>Form tables: fixed column widths, thin black lines, rows that do not break across pages unless they must.</summary>
internal static class DocxTable
{
    private const int LineHeight = 440;

    public static IEnumerable<OpenXmlElement> Write(PaperBlock.Table table)
    {
        var widths = table.Widths.Select(percent => DocxPage.TextWidth * percent / 100).ToList();
        widths[^1] += DocxPage.TextWidth - widths.Sum();

        var grid = new Table(
            new TableProperties(
                new TableWidth { Width = Text(DocxPage.TextWidth), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        grid.Append(table.Rows.Select((row, index) => Row(row, widths, isHead: index == 0 && row.Cells.All(cell => cell.IsLabel))));
        yield return grid;
        // Word joins two tables that touch; a paragraph of one point keeps them apart and costs no room.
        yield return new Paragraph(new ParagraphProperties(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact }));
    }

    private static TableRow Row(PaperRow row, List<int> widths, bool isHead)
    {
        var properties = new TableRowProperties();
        if (row.Height < 12)
        {
            properties.Append(new CantSplit());
        }

        properties.Append(new TableRowHeight { Val = (uint)(Math.Max(1, row.Height) * LineHeight), HeightType = HeightRuleValues.AtLeast });
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var line = new TableRow(properties);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            line.Append(Cell(cell, widths.Skip(column).Take(cell.Span).Sum(), isTall: row.Height > 2));
            column += cell.Span;
        }

        return line;
    }

    private static TableCell Cell(PaperCell cell, int width, bool isTall)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
        {
            properties.Append(new GridSpan { Val = cell.Span });
        }

        properties.Append(new TableCellVerticalAlignment
        {
            Val = isTall && !cell.IsLabel ? TableVerticalAlignmentValues.Top : TableVerticalAlignmentValues.Center,
        });
        var written = new TableCell(properties);
        written.Append(cell.Paragraphs.Select(runs => DocxText.CellParagraph(StyleOf(cell), runs)));
        return written;
    }

    private static string StyleOf(PaperCell cell) =>
        cell.IsLabel ? DocxStyles.Label : cell.IsAmount ? DocxStyles.AmountCell : DocxStyles.Cell;

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8 },
        new LeftBorder { Val = BorderValues.Single, Size = 8 },
        new BottomBorder { Val = BorderValues.Single, Size = 8 },
        new RightBorder { Val = BorderValues.Single, Size = 8 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
