namespace OneWindow.Areas.Documents.Templates;

/// <summary>Every row of a table must cover all of its columns; otherwise the word processor draws a ragged form.</summary>
internal static class TableShape
{
    public static void Check(string file, int line, int columns, IEnumerable<TemplateNode> rows)
    {
        foreach (var row in Rows(rows))
        {
            var covered = row.Cells.Sum(cell => cell.Span);
            if (covered != columns)
            {
                var first = row.Cells[0].Paragraphs[0].OfType<TemplateInline.Words>().FirstOrDefault()?.Text ?? "（空白）";
                throw new TemplateException(file, line, $"表格有 {columns} 栏，以“{first}”开头的一行却有 {covered} 栏。");
            }
        }
    }

    private static IEnumerable<TemplateNode.Row> Rows(IEnumerable<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplateNode.Row row => [row],
        TemplateNode.Each each => Rows(each.Content),
        TemplateNode.When either => Rows(either.Then.Concat(either.Otherwise)),
        _ => Enumerable.Empty<TemplateNode.Row>(),
    });
}
