using System.Text.Json.Serialization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>A paper ready to be drawn: blocks of runs, and what is still missing. Both renderers read this and nothing else.</summary>
/// <param name="Gaps">Each missing value once, numbered from 1 in the order of the text.</param>
/// <param name="Blanks">Each filled value with its source.</param>
/// <param name="Clauses">The shared clauses that stand on it.</param>
public sealed record PaperModel(
    DocumentKind Kind,
    IReadOnlyList<PaperRun> Authority,
    IReadOnlyList<PaperRun> Number,
    IReadOnlyList<PaperBlock> Blocks,
    IReadOnlyList<PaperGap> Gaps,
    IReadOnlyList<FilledBlank> Blanks,
    IReadOnlyCollection<string> Clauses)
{
    /// <summary>The words of the whole paper, a line per paragraph, without gaps: what a check reads.</summary>
    [JsonIgnore]
    public string Text => string.Join('\n', Blocks.SelectMany(PaperText.Paragraphs));

    /// <summary>How many originals there are and who gets them.</summary>
    [JsonIgnore]
    public string CopiesNote => Kind.Copies == 1
        ? $"本文书一份：{string.Join('、', Kind.Recipients)}"
        : $"本文书一式{Chinese(Kind.Copies)}份：{string.Join('、', Kind.Recipients)}各一份";

    private static string Chinese(int copies) => copies == 2 ? "两" : Law.Statutes.ChineseNumeral.Of(copies);
}

/// <summary>Who must give a missing value, and when.</summary>
public enum GapKind
{
    /// <summary>It must be filled in before signing.</summary>
    Required,

    /// <summary>It may stay blank and be written by hand.</summary>
    ByHand,

    /// <summary>It is given when the paper is signed: number and date of issue.</summary>
    AtSigning,
}

/// <summary>A value that is not there yet.</summary>
/// <param name="Number">From 1; 0 for what signing gives and what only the pen fills in.</param>
public sealed record PaperGap(int Number, string Path, string Name, GapKind Kind)
{
    /// <summary>Whether it stands in a row of a list: rows come from the record, and what they lack is written by hand.</summary>
    public bool IsInRow => Path.Contains(".rows", StringComparison.Ordinal);

    /// <summary>Whether nobody is asked for it on the screen.</summary>
    public bool IsForThePen => Kind == GapKind.ByHand && IsInRow;
}

public sealed record FilledBlank(string Path, string Name, string Text, PaperSource Source);

/// <summary>A piece of a line.</summary>
[JsonDerivedType(typeof(Words), "words"), JsonDerivedType(typeof(Filled), "filled"), JsonDerivedType(typeof(Missing), "missing")]
public abstract record PaperRun
{
    public sealed record Words(string Text) : PaperRun;

    /// <summary>A value from the data.</summary>
    /// <param name="IsAmount">Whether it is a bare amount, which a table sets to the right.</param>
    public sealed record Filled(string Text, string Path, bool IsAmount) : PaperRun;

    public sealed record Missing(PaperGap Gap, ValueStyle Style) : PaperRun;
}

[JsonDerivedType(typeof(Heading), "heading"), JsonDerivedType(typeof(Paragraph), "paragraph"), JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Signatures), "signatures"), JsonDerivedType(typeof(Seal), "seal"), JsonDerivedType(typeof(Attachments), "attachments")]
[JsonDerivedType(typeof(PageBreak), "page-break")]
public abstract record PaperBlock
{
    public sealed record Heading(IReadOnlyList<PaperRun> Content) : PaperBlock;

    public sealed record Paragraph(IReadOnlyList<PaperRun> Content, ParagraphKind Kind) : PaperBlock;

    /// <summary>A form or a list with lines.</summary>
    /// <param name="Widths">In percent; they add up to 100.</param>
    public sealed record Table(IReadOnlyList<int> Widths, IReadOnlyList<PaperRow> Rows) : PaperBlock;

    public sealed record Signatures(IReadOnlyList<string> Signers) : PaperBlock;

    public sealed record Seal(IReadOnlyList<PaperRun> Authority, IReadOnlyList<PaperRun> Date) : PaperBlock;

    public sealed record Attachments(IReadOnlyList<PaperRun> Content) : PaperBlock;

    public sealed record PageBreak : PaperBlock;
}

public sealed record PaperRow(IReadOnlyList<PaperCell> Cells, int Height);

public sealed record PaperCell(IReadOnlyList<IReadOnlyList<PaperRun>> Paragraphs, bool IsLabel, int Span)
{
    /// <summary>Whether it holds an amount and nothing else.</summary>
    [JsonIgnore]
    public bool IsAmount => Paragraphs is [[PaperRun.Filled { IsAmount: true }]];
}
