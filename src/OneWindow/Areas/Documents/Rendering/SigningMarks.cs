using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>Puts on a composed paper what only its signing gives: the number and the day.</summary>
internal static class SigningMarks
{
    /// <summary>The same paper with number and day; a blank for the pen stays one.</summary>
    public static PaperModel Put(PaperModel model, string? number, DateOnly day) => model with
    {
        Number = Line(model.Number, number, day),
        Blocks = [.. model.Blocks.Select(block => Block(block, number, day))],
        Gaps = [.. model.Gaps.Where(gap => gap.Kind != GapKind.AtSigning)],
    };

    private static PaperBlock Block(PaperBlock block, string? number, DateOnly day) => block switch
    {
        PaperBlock.Seal seal => new PaperBlock.Seal(Line(seal.Authority, number, day), Line(seal.Date, number, day)),
        PaperBlock.Paragraph paragraph => paragraph with { Content = Line(paragraph.Content, number, day) },
        PaperBlock.Table table => table with
        {
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Cell(cell, number, day))] })],
        },
        _ => block,
    };

    private static PaperCell Cell(PaperCell cell, string? number, DateOnly day) =>
        cell with { Paragraphs = [.. cell.Paragraphs.Select(line => Line(line, number, day))] };

    private static IReadOnlyList<PaperRun> Line(IReadOnlyList<PaperRun> runs, string? number, DateOnly day) => [.. runs.Select(run => run switch
    {
        PaperRun.Missing { Gap: { Kind: GapKind.AtSigning, Path: "document.number" } } when number is not null =>
            new PaperRun.Filled(number, "document.number", IsAmount: false),
        PaperRun.Missing { Gap: { Kind: GapKind.AtSigning, Path: "document.issued" } } =>
            new PaperRun.Filled(ValueWriter.Write(new PaperValue.Day(day), new ValueFormat(ValueStyle.LongDate, [])), "document.issued", IsAmount: false),
        _ => run,
    })];
}
