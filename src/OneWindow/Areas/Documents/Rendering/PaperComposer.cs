using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>Puts data into a template. What is missing becomes a gap with a name; it never fails and never leaves a hole unsaid.</summary>
public static class PaperComposer
{
    public static PaperModel Compose(PaperTemplate template, PaperData data)
    {
        var composition = new Composition(template, data);
        var authority = composition.Field("authority.name");
        IReadOnlyList<PaperRun> number = template.Kind.IsNumbered ? composition.Field("document.number") : [];
        var blocks = composition.Blocks(template.Body, null);
        return new PaperModel(template.Kind, authority, number, blocks, composition.Gaps, composition.Blanks, composition.Clauses);
    }

    private sealed class Composition(PaperTemplate template, PaperData data)
    {
        private readonly BlankFiller _filler = new(template, data);
        private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);
        private int _numbered;

        public IReadOnlyList<PaperGap> Gaps => _filler.Gaps;

        public IReadOnlyList<FilledBlank> Blanks => _filler.Blanks;

        public IReadOnlyCollection<string> Clauses => _clauses;

        public IReadOnlyList<PaperRun> Field(string path, ValueStyle style = ValueStyle.Plain) => [_filler.Fill(new(path, new ValueFormat(style, [])), null)];

        public List<PaperBlock> Blocks(IReadOnlyList<TemplateNode> nodes, RowScope? scope)
        {
            var blocks = new List<PaperBlock>();
            foreach (var node in nodes)
            {
                if (node is not (TemplateNode.Paragraph { Kind: ParagraphKind.Numbered } or TemplateNode.When or TemplateNode.Each))
                {
                    _numbered = 0;
                }

                switch (node)
                {
                    case TemplateNode.Heading heading:
                        blocks.Add(new PaperBlock.Heading(Runs(heading.Content, scope)));
                        break;
                    case TemplateNode.Paragraph paragraph:
                        blocks.Add(Paragraph(paragraph, scope));
                        break;
                    case TemplateNode.Table table:
                        blocks.Add(new PaperBlock.Table(table.Widths, Rows(table.Rows, scope)));
                        break;
                    case TemplateNode.When either:
                        blocks.AddRange(Blocks(_filler.Holds(either.Condition, scope) ? either.Then : either.Otherwise, scope));
                        break;
                    case TemplateNode.Each each:
                        blocks.AddRange(Scopes(each).SelectMany(row => Blocks(each.Content, row)));
                        break;
                    case TemplateNode.Clause clause:
                        _clauses.Add(clause.Name);
                        blocks.AddRange(Blocks(clause.Content, scope));
                        break;
                    case TemplateNode.Signatures signatures:
                        blocks.Add(new PaperBlock.Signatures(signatures.Signers));
                        break;
                    case TemplateNode.Seal:
                        blocks.Add(new PaperBlock.Seal(Field("authority.name"), Field("document.issued", ValueStyle.LongDate)));
                        break;
                    case TemplateNode.Attachments attachments:
                        blocks.Add(new PaperBlock.Attachments(Runs(attachments.Content, scope)));
                        break;
                    case TemplateNode.PageBreak:
                        blocks.Add(new PaperBlock.PageBreak());
                        break;
                    default:
                        throw new InvalidOperationException($"No way to compose {node.GetType().Name}.");
                }
            }

            return blocks;
        }

        private PaperBlock.Paragraph Paragraph(TemplateNode.Paragraph paragraph, RowScope? scope)
        {
            var runs = Runs(paragraph.Content, scope);
            if (paragraph.Kind == ParagraphKind.Numbered)
            {
                runs.Insert(0, new PaperRun.Words(ChineseNumeral.Of(++_numbered) + "、"));
            }

            return new PaperBlock.Paragraph(runs, paragraph.Kind);
        }

        private List<PaperRow> Rows(IReadOnlyList<TemplateNode> nodes, RowScope? scope) => [.. nodes.SelectMany(node => node switch
        {
            TemplateNode.Row row => [new PaperRow([.. row.Cells.Select(cell => Cell(cell, scope))], row.Height)],
            TemplateNode.Each each => Scopes(each).SelectMany(inner => Rows(each.Content, inner)),
            TemplateNode.When either => Rows(_filler.Holds(either.Condition, scope) ? either.Then : either.Otherwise, scope),
            _ => throw new InvalidOperationException("A table holds rows only."),
        })];

        private PaperCell Cell(TemplateCell cell, RowScope? scope) =>
            new([.. cell.Paragraphs.Select(paragraph => (IReadOnlyList<PaperRun>)Runs(paragraph, scope))], cell.IsLabel, cell.Span);

        /// <summary>One scope per row; a single empty one, full of gaps, where there are no rows yet.</summary>
        private List<RowScope> Scopes(TemplateNode.Each each)
        {
            if (data.Find(each.Path) is PaperValue.Rows rows)
            {
                _filler.Record(each.Path, rows, data.SourceOf(each.Path)!);
                return [.. rows.Items.Select((row, index) => new RowScope(each.Path, row, index + 1))];
            }

            return [new RowScope(each.Path, null, 1)];
        }

        private List<PaperRun> Runs(IReadOnlyList<TemplateInline> content, RowScope? scope) => [.. content.SelectMany(inline => inline switch
        {
            TemplateInline.Words words => [new PaperRun.Words(words.Text)],
            TemplateInline.Blank blank => [_filler.Fill(blank, scope)],
            TemplateInline.When either => Runs(_filler.Holds(either.Condition, scope) ? either.Then : either.Otherwise, scope),
            _ => Enumerable.Empty<PaperRun>(),
        })];
    }
}
