using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Tests.Documents;

/// <summary>Walks a template: its words, and the paths of its blanks and rows.</summary>
internal static class TemplateText
{
    public static string Words(IEnumerable<TemplateNode> nodes) =>
        string.Concat(nodes.SelectMany(Inlines).SelectMany(Flat).OfType<TemplateInline.Words>().Select(words => words.Text));

    public static IEnumerable<string> Paths(IReadOnlyList<TemplateNode> nodes) =>
        nodes.SelectMany(Inlines).SelectMany(Flat).OfType<TemplateInline.Blank>().Select(blank => blank.Path).Concat(nodes.SelectMany(RowPaths));

    private static IEnumerable<string> RowPaths(TemplateNode node) =>
        node is TemplateNode.Each each ? [each.Path] : Children(node).SelectMany(RowPaths);

    private static IEnumerable<TemplateNode> Children(TemplateNode node) => node switch
    {
        TemplateNode.Table table => table.Rows,
        TemplateNode.Each each => each.Content,
        TemplateNode.Clause clause => clause.Content,
        TemplateNode.When either => either.Then.Concat(either.Otherwise),
        _ => [],
    };

    private static IEnumerable<TemplateInline> Inlines(TemplateNode node) => node switch
    {
        TemplateNode.Heading heading => heading.Content,
        TemplateNode.Paragraph paragraph => paragraph.Content,
        TemplateNode.Attachments attachments => attachments.Content,
        TemplateNode.Row row => row.Cells.SelectMany(cell => cell.Paragraphs).SelectMany(line => line),
        _ => Children(node).SelectMany(Inlines),
    };

    private static IEnumerable<TemplateInline> Flat(TemplateInline inline) =>
        inline is TemplateInline.When either ? either.Then.Concat(either.Otherwise).SelectMany(Flat) : [inline];
}
