using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>The rows around a line: their path, and the one row that is being written.</summary>
internal sealed record RowScope(string Path, PaperData? Row, int Number);

/// <summary>Fills the blanks of one paper from its data, and remembers what was filled and what is missing.</summary>
internal sealed class BlankFiller(PaperTemplate template, PaperData data)
{
    private readonly List<PaperGap> _gaps = [];
    private readonly List<FilledBlank> _blanks = [];

    public IReadOnlyList<PaperGap> Gaps => _gaps;

    public IReadOnlyList<FilledBlank> Blanks => _blanks;

    public PaperRun Fill(TemplateInline.Blank blank, RowScope? scope)
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

    /// <summary>Whether a part of the text stands on this paper.</summary>
    public bool Holds(Condition condition, RowScope? scope)
    {
        var value = Look(condition.Path, scope).Value;
        var holds = condition.Expected is { } expected
            ? value is not null && ValueWriter.Plain(value) == expected
            : value is not null and not PaperValue.Flag { IsSet: false };
        return holds != condition.Negated;
    }

    /// <summary>Remembers what stands on the paper, and from where.</summary>
    public void Record(string path, PaperValue value, PaperSource source) => Record(path, ValueWriter.Plain(value), source);

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
        var gap = new PaperGap(0, path, name, kind);
        gap = kind == GapKind.AtSigning || gap.IsForThePen ? gap : gap with { Number = _gaps.Count(other => other.Number > 0) + 1 };
        _gaps.Add(gap);
        return gap;
    }

    private void Record(string path, string text, PaperSource source)
    {
        var blank = new FilledBlank(path, template.Fields.NameOf(path), text, source);
        if (!_blanks.Contains(blank))
        {
            _blanks.Add(blank);
        }
    }
}
