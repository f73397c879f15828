namespace OneWindow.Areas.Documents.Rendering;

/// <summary>Walks the pieces of a composed paper.</summary>
internal static class PaperRuns
{
    /// <summary>Every run of the body, in the order of the text.</summary>
    public static IEnumerable<PaperRun> Of(PaperModel model) => model.Blocks.SelectMany(Of);

    private static IEnumerable<PaperRun> Of(PaperBlock block) => block switch
    {
        PaperBlock.Heading heading => heading.Content,
        PaperBlock.Paragraph paragraph => paragraph.Content,
        PaperBlock.Attachments attachments => attachments.Content,
        PaperBlock.Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(line => line),
        PaperBlock.Seal seal => seal.Authority.Concat(seal.Date),
        _ => [],
    };
}
