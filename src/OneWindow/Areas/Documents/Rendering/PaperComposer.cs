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

    /// <summary>The rows around a line: their path, and the one row that is being written.</summary>
    private sealed record RowScope(string Path, PaperData? Row, int Number);

    private sealed class Composition(PaperTemplate template, PaperData data)
    {
        private readonly List<PaperGap> _gaps = [];
        private readonly List<FilledBlank> _blanks = [];
        private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);
        private int _numbered;

        public IReadOnlyList<PaperGap> Gaps => _gaps;

        public IReadOnlyList<FilledBlank> Blanks => _blanks;

        public IReadOnlyCollection<string> Clauses => _clauses;

        public IReadOnlyList<PaperRun> Field(string path, ValueStyle style = ValueStyle.Plain) => [Blank(new(path, new ValueFormat(style, [])), null)];

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
                        blocks.AddRange(Blocks(Holds(either.Condition, scope) ? either.Then : either.Otherwise, scope));
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
            TemplateNode.When either => Rows(Holds(either.Condition, scope) ? either.Then : either.Otherwise, scope),
            _ => throw new InvalidOperationException("A table holds rows only."),
        })];

        private PaperCell Cell(TemplateCell cell, RowScope? scope) =>
            new([.. cell.Paragraphs.Select(paragraph => (IReadOnlyList<PaperRun>)Runs(paragraph, scope))], cell.IsLabel, cell.Span);

        /// <summary>One scope per row; a single empty one, full of gaps, where there are no rows yet.</summary>
        private List<RowScope> Scopes(TemplateNode.Each each)
        {
            if (data.Find(each.Path) is PaperValue.Rows rows)
            {
                Record(each.Path, rows, data.SourceOf(each.Path)!);
                return [.. rows.Items.Select((row, index) => new RowScope(each.Path, row, index + 1))];
            }

            return [new RowScope(each.Path, null, 1)];
        }

        private List<PaperRun> Runs(IReadOnlyList<TemplateInline> content, RowScope? scope) => [.. content.SelectMany(inline => inline switch
        {
            TemplateInline.Words words => [new PaperRun.Words(words.Text)],
            TemplateInline.Blank blank => [Blank(blank, scope)],
            TemplateInline.When either => Runs(Holds(either.Condition, scope) ? either.Then : either.Otherwise, scope),
            _ => Enumerable.Empty<PaperRun>(),
        })];

        private PaperRun Blank(TemplateInline.Blank blank, RowScope? scope)
        {
            if (scope is not null && blank.Path == scope.Path + ".no")
            {
                return new PaperRun.Words(scope.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            var (value, source) = Look(blank.Path, scope);
            if (value is null)
            {
                var gap = Gap(blank.Path, scope);
                return blank.Format.Style == ValueStyle.CheckBoxes && gap.Kind == GapKind.ByHand
                    ? new PaperRun.Words(ValueWriter.EmptyBoxes(blank.Format.Choices))
                    : new PaperRun.Missing(gap, blank.Format.Style);
            }

            var text = ValueWriter.Write(value, blank.Format);
            Record(blank.Path, text, source!);
            return new PaperRun.Filled(text, blank.Path, value is PaperValue.Amount && blank.Format.Style == ValueStyle.Plain);
        }

        private (PaperValue? Value, PaperSource? Source) Look(string path, RowScope? scope)
        {
            if (scope is not null && path.StartsWith(scope.Path + ".", StringComparison.Ordinal))
            {
                var inner = path[(scope.Path.Length + 1)..];
                return (scope.Row?.Find(inner), scope.Row?.SourceOf(inner));
            }

            return (data.Find(path), data.SourceOf(path));
        }

        private PaperGap Gap(string path, RowScope? scope)
        {
            var inRow = scope?.Row is not null && path.StartsWith(scope.Path + ".", StringComparison.Ordinal);
            var name = inRow ? $"{template.Fields.NameOf(path)}（第{scope!.Number}行）" : template.Fields.NameOf(path);
            if (_gaps.Find(gap => gap.Path == path && gap.Name == name) is { } known)
            {
                return known;
            }

            var kind = template.Fields.IsGivenAtSigning(path) ? GapKind.AtSigning
                : template.Required.Contains(path) ? GapKind.Required
                : GapKind.ByHand;
            var gap = new PaperGap(kind == GapKind.AtSigning ? 0 : _gaps.Count(other => other.Number > 0) + 1, path, name, kind);
            _gaps.Add(gap);
            return gap;
        }

        private void Record(string path, PaperValue value, PaperSource source) => Record(path, ValueWriter.Plain(value), source);

        private void Record(string path, string text, PaperSource source)
        {
            var blank = new FilledBlank(path, template.Fields.NameOf(path), text, source);
            if (!_blanks.Contains(blank))
            {
                _blanks.Add(blank);
            }
        }

        private bool Holds(Condition condition, RowScope? scope)
        {
            var value = Look(condition.Path, scope).Value;
            var holds = condition.Expected is { } expected
                ? value is not null && ValueWriter.Plain(value) == expected
                : value is not null and not PaperValue.Flag { IsSet: false };
            return holds != condition.Negated;
        }
    }
}
