namespace OneWindow.Areas.Documents.Rendering;

/// <summary>The plain words of a paper's parts.</summary>
internal static class PaperText
{
    public static string Of(IEnumerable<PaperRun> runs) => string.Concat(runs.Select(run => run switch
    {
        PaperRun.Words words => words.Text,
        PaperRun.Filled filled => filled.Text,
        _ => string.Empty,
    }));

    public static IEnumerable<string> Paragraphs(PaperBlock block) => block switch
    {
        PaperBlock.Heading heading => [Of(heading.Content)],
        PaperBlock.Paragraph paragraph => [Of(paragraph.Content)],
        PaperBlock.Attachments attachments => [Of(attachments.Content)],
        PaperBlock.Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).Select(Of),
        PaperBlock.Seal seal => [Of(seal.Authority), Of(seal.Date)],
        PaperBlock.Signatures signatures => signatures.Signers,
        _ => [],
    };
}
