using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Documents.Templates;

/// <summary>A template as read from its file: what kind of paper it makes, what must be filled in, and its body.</summary>
/// <param name="Required">Paths that must be filled before signing; the other blanks may be filled in by hand.</param>
/// <param name="FutureDates">Paths of days that must not lie before the day of signing.</param>
/// <param name="Basis">The articles on which the paper rests, whether or not its text names them.</param>
/// <param name="Sum">The total and the rows whose amounts must add up to it; null where there is no such table.</param>
public sealed record PaperTemplate(
    DocumentKind Kind,
    IReadOnlyList<string> Required,
    IReadOnlyList<string> FutureDates,
    IReadOnlyList<Citation> Basis,
    SumRule? Sum,
    FieldNames Fields,
    IReadOnlyList<TemplateNode> Body);

/// <summary>Total = the sum of one column: <c>arrears.total = arrears.rows.amount</c>.</summary>
public sealed record SumRule(string Total, string Rows, string Column);

/// <summary>One part of a template's body.</summary>
public abstract record TemplateNode
{
    public sealed record Heading(IReadOnlyList<TemplateInline> Content) : TemplateNode;

    public sealed record Paragraph(IReadOnlyList<TemplateInline> Content, ParagraphKind Kind) : TemplateNode;

    public sealed record Table(IReadOnlyList<int> Widths, IReadOnlyList<TemplateNode> Rows) : TemplateNode;

    /// <summary>One row of a table.</summary>
    /// <param name="Height">The least height in text lines; 0 for as high as its text.</param>
    public sealed record Row(IReadOnlyList<TemplateCell> Cells, int Height) : TemplateNode;

    public sealed record When(Condition Condition, IReadOnlyList<TemplateNode> Then, IReadOnlyList<TemplateNode> Otherwise) : TemplateNode;

    public sealed record Each(string Path, IReadOnlyList<TemplateNode> Content, int Line) : TemplateNode;

    /// <summary>A shared clause, kept in a file of its own so that every paper says it in the same words.</summary>
    public sealed record Clause(string Name, IReadOnlyList<TemplateNode> Content) : TemplateNode;

    public sealed record Signatures(IReadOnlyList<string> Signers) : TemplateNode;

    public sealed record Seal : TemplateNode;

    public sealed record Attachments(IReadOnlyList<TemplateInline> Content) : TemplateNode;

    public sealed record PageBreak : TemplateNode;
}

public enum ParagraphKind
{
    Indented,
    Flush,
    Centred,
    Numbered,
}

/// <summary>One cell of a row.</summary>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Paragraphs">At least one.</param>
public sealed record TemplateCell(IReadOnlyList<IReadOnlyList<TemplateInline>> Paragraphs, bool IsLabel, int Span);

/// <summary>Words, a blank, or a condition within a line.</summary>
public abstract record TemplateInline
{
    public sealed record Words(string Text) : TemplateInline;

    public sealed record Blank(string Path, ValueFormat Format) : TemplateInline;

    public sealed record When(Condition Condition, IReadOnlyList<TemplateInline> Then, IReadOnlyList<TemplateInline> Otherwise) : TemplateInline;
}

/// <summary>Whether a value is there and not “no”; or, with <paramref name="Expected"/>, whether it reads exactly so.</summary>
public sealed record Condition(string Path, bool Negated, string? Expected);
